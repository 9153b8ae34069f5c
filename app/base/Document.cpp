// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Document.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <exception>

namespace alongside {

namespace {

/// What the reader says when the content goes past a limit.
struct OverLimit : std::exception {
    explicit OverLimit(QString text)
        : sentence(std::move(text))
    {
    }
    QString sentence;
};

constexpr qsizetype largestJsonWithLines = 512 * 1024;

Error brokenAt(int line, const QString &name, const QString &what)
{
    return Error{QStringLiteral("%1, line %2: %3.").arg(name, QString::number(line), what), line};
}

void checkLimits(const QJsonValue &value, const Document::Limits &limits, int depth, int &count)
{
    if (depth > limits.depth)
        throw OverLimit(QStringLiteral("it is nested deeper than %1 levels").arg(limits.depth));
    if (++count > limits.values)
        throw OverLimit(QStringLiteral("it holds more than %1 values").arg(limits.values));
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            checkLimits(item, limits, depth + 1, count);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            checkLimits(entry.value(), limits, depth + 1, count);
    }
}

void checkLimits(const QJsonValue &value, const Document::Limits &limits)
{
    int count = 0;
    checkLimits(value, limits, 0, count);
}

/// Turns yaml-cpp's nodes into JSON values and notes where each stood.
class Converter {
public:
    Converter(const Document::Limits &limits, QHash<QString, int> &lines)
        : m_limits(limits)
        , m_lines(lines)
    {
    }

    QJsonValue convert(const YAML::Node &node, const QString &pointer, int depth)
    {
        if (depth > m_limits.depth)
            throw OverLimit(QStringLiteral("it is nested deeper than %1 levels").arg(m_limits.depth));
        if (++m_count > m_limits.values)
            throw OverLimit(QStringLiteral("it holds more than %1 values").arg(m_limits.values));
        if (node.Mark().line >= 0)
            m_lines.insert(pointer, node.Mark().line + 1);

        switch (node.Type()) {
        case YAML::NodeType::Sequence:
            return sequence(node, pointer, depth);
        case YAML::NodeType::Map:
            return map(node, pointer, depth);
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            break;
        }
        return QJsonValue::Null;
    }

private:
    QJsonValue sequence(const YAML::Node &node, const QString &pointer, int depth)
    {
        QJsonArray array;
        for (const YAML::Node &item : node)
            array.append(convert(item, pointer + u'/' + QString::number(array.size()), depth + 1));
        return array;
    }

    QJsonValue map(const YAML::Node &node, const QString &pointer, int depth)
    {
        QJsonObject object;
        for (const auto &entry : node) {
            const QString key =
                entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
            QString escaped = key;
            escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
            object.insert(key, convert(entry.second, pointer + u'/' + escaped, depth + 1));
        }
        return object;
    }

    static QJsonValue scalar(const YAML::Node &node)
    {
        const QString text = QString::fromStdString(node.Scalar());
        if (node.Tag() == "!") // quoted
            return text;
        static const QRegularExpression number(
            QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
        if (text.isEmpty() || text == u"~" || text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
            return QJsonValue::Null;
        if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
            return true;
        if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
            return false;
        if (number.match(text).hasMatch()) {
            bool whole = false;
            const qint64 integer = text.toLongLong(&whole);
            return whole ? QJsonValue(integer) : QJsonValue(text.toDouble());
        }
        return text;
    }

    const Document::Limits &m_limits;
    QHash<QString, int> &m_lines;
    int m_count = 0;
};

} // namespace

Result<Document> Document::read(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            QStringLiteral("%1 cannot be opened: it is missing, is no file, or may not be read.").arg(path)};
    if (file.size() > limits.bytes)
        return Error{QStringLiteral("%1 is too large: %2 bytes, and at most %3 are read.")
                         .arg(path, QString::number(file.size()), QString::number(limits.bytes))};
    return parse(file.readAll(), path, limits);
}

Result<Document> Document::parse(const QByteArray &text, const QString &name, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return Error{QStringLiteral("%1 is too large.").arg(name)};
    if (text.trimmed().isEmpty())
        return Error{QStringLiteral("%1 is empty.").arg(name)};
    if (text.contains('\0'))
        return Error{QStringLiteral("%1 is not a text file.").arg(name)};

    Document document;
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text, &problem);
    const bool isJson = problem.error == QJsonParseError::NoError;
    const bool meansJson = isJson || text.trimmed().startsWith('{');
    if (meansJson && !isJson)
        return brokenAt(int(text.left(problem.offset).count('\n')) + 1, name,
            QStringLiteral("this is not JSON (%1)").arg(problem.errorString()));

    // JSON is read by Qt, because yaml-cpp stumbles over tabs and surrogate pairs; yaml-cpp then only tells
    // the lines.
    try {
        if (isJson)
            checkLimits(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), limits);
        if (!isJson || text.size() <= largestJsonWithLines)
            document.m_root =
                Converter(limits, document.m_lines).convert(YAML::Load(text.toStdString()), QString(), 0);
    } catch (const OverLimit &problem) {
        return Error{QStringLiteral("%1 cannot be used: %2.").arg(name, problem.sentence)};
    } catch (const YAML::Exception &problem) {
        if (!isJson)
            return brokenAt(problem.mark.line + 1, name,
                QStringLiteral("this is neither JSON nor YAML (%1)")
                    .arg(QString::fromStdString(problem.msg)));
    } catch (const std::exception &) {
        if (!isJson)
            return Error{QStringLiteral("%1 cannot be read.").arg(name)};
    }
    if (isJson)
        document.m_root = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    return document;
}

} // namespace alongside
