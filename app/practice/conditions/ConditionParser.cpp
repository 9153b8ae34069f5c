// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/conditions/ConditionParser.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longestCondition = 10'000;
constexpr int deepestNesting = 32;

struct Token {
    enum class Kind { End, Name, Text, Number, Sign };
    Kind kind = Kind::End;
    QString text{};
};

/// What stands beside a comparison sign.
struct Operand {
    enum class Kind { Field, Value, Length, Ago, Group };
    Kind kind = Kind::Value;
    QString name{};
    QJsonValue value{};
    QString unit{};
    Condition group{};
};

Condition::Operator mirrored(Condition::Operator op)
{
    using Operator = Condition::Operator;
    switch (op) {
    case Operator::MoreThan:
        return Operator::LessThan;
    case Operator::LessThan:
        return Operator::MoreThan;
    case Operator::AtLeast:
        return Operator::AtMost;
    case Operator::AtMost:
        return Operator::AtLeast;
    default:
        return op;
    }
}

class Parser {
public:
    explicit Parser(const QString &text) { split(text); }

    Result<Condition> parse()
    {
        Condition condition = alternatives(0);
        if (m_error.isEmpty() && peek().kind != Token::Kind::End)
            fail(u"\"%1\" was not expected"_s.arg(peek().text));
        if (!m_error.isEmpty())
            return Error{m_error};
        return condition;
    }

private:
    void split(const QString &text);
    Token peek() const { return m_tokens.value(m_at); }
    void fail(const QString &why)
    {
        if (m_error.isEmpty())
            m_error = why;
    }
    bool take(std::initializer_list<QStringView> words)
    {
        const Token token = peek();
        if (token.kind == Token::Kind::Text || token.kind == Token::Kind::End)
            return false;
        for (const QStringView word : words) {
            if (token.text.compare(word, Qt::CaseInsensitive) == 0) {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    Condition alternatives(int depth);
    Condition conjunction(int depth);
    Condition negation(int depth);
    Condition comparison(int depth);
    Condition joined(const Operand &left, Condition::Operator op, const Operand &right);
    Condition membership(const Operand &left, const Operand &right);
    Condition alone(const Operand &operand);
    Operand operand(int depth);
    Operand function(const QString &name, int depth);
    std::optional<Condition::Operator> comparisonSign();

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QString m_error;
};

void Parser::split(const QString &text)
{
    if (text.size() > longestCondition)
        return fail(u"it is longer than %1 characters"_s.arg(longestCondition));
    static const QRegularExpression pattern(
        u"\\s*(?:(-?\\d+(?:\\.\\d+)?)|([A-Za-z_$][\\w$.:-]*)|'([^']*)'|\"([^\"]*)\""
        "|(===|!==|==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)|,))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    qsizetype at = 0;
    while (at < trimmed.size()) {
        const auto match = pattern.match(
            trimmed, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return fail(u"\"%1\" cannot be read"_s.arg(trimmed.mid(at, 12)));
        at = match.capturedEnd();
        if (match.hasCaptured(1))
            m_tokens.append({Token::Kind::Number, match.captured(1)});
        else if (match.hasCaptured(2))
            m_tokens.append({Token::Kind::Name, match.captured(2)});
        else if (match.hasCaptured(3))
            m_tokens.append({Token::Kind::Text, match.captured(3)});
        else if (match.hasCaptured(4))
            m_tokens.append({Token::Kind::Text, match.captured(4)});
        else
            m_tokens.append({Token::Kind::Sign, match.captured(5)});
    }
}

Condition Parser::alternatives(int depth)
{
    if (depth > deepestNesting) {
        fail(u"it is nested deeper than %1 levels"_s.arg(deepestNesting));
        return {};
    }
    Condition whole{.node = Condition::Node::Or, .parts = {conjunction(depth)}};
    while (m_error.isEmpty() && take({u"or", u"||"}))
        whole.parts.append(conjunction(depth));
    return whole.parts.size() == 1 ? Condition(whole.parts.first()) : whole;
}

Condition Parser::conjunction(int depth)
{
    Condition whole{.node = Condition::Node::And, .parts = {negation(depth)}};
    while (m_error.isEmpty() && take({u"and", u"&&"}))
        whole.parts.append(negation(depth));
    return whole.parts.size() == 1 ? Condition(whole.parts.first()) : whole;
}

Condition Parser::negation(int depth)
{
    bool negated = false;
    while (take({u"not", u"!"}))
        negated = !negated;
    Condition inner = comparison(depth);
    return negated ? Condition{.node = Condition::Node::Not, .parts = {inner}} : inner;
}

std::optional<Condition::Operator> Parser::comparisonSign()
{
    using Operator = Condition::Operator;
    if (take({u"==", u"===", u"is"}))
        return take({u"not"}) ? Operator::IsNot : Operator::Is;
    if (take({u"!=", u"!=="}))
        return Operator::IsNot;
    if (take({u">="}))
        return Operator::AtLeast;
    if (take({u"<="}))
        return Operator::AtMost;
    if (take({u">"}))
        return Operator::MoreThan;
    if (take({u"<"}))
        return Operator::LessThan;
    return std::nullopt;
}

Condition Parser::comparison(int depth)
{
    const Operand left = operand(depth);
    if (const auto op = comparisonSign())
        return joined(left, *op, operand(depth));
    if (take({u"in"}))
        return membership(left, operand(depth));
    return alone(left);
}

Condition Parser::alone(const Operand &operand)
{
    if (operand.kind == Operand::Kind::Group)
        return operand.group;
    if (operand.kind == Operand::Kind::Field)
        return {.node = Condition::Node::Reference, .field = operand.name};
    if (operand.kind != Operand::Kind::Value || !operand.value.isBool())
        fail(u"a value stands where a comparison was expected"_s);
    return {.node = Condition::Node::Constant, .value = operand.value.toBool()};
}

Condition Parser::membership(const Operand &left, const Operand &right)
{
    if (left.kind != Operand::Kind::Value || right.kind != Operand::Kind::Field)
        fail(u"\"in\" needs a value before it and a name after it"_s);
    return {.node = Condition::Node::Test,
        .field = right.name,
        .op = Condition::Operator::Contains,
        .value = left.value};
}

Condition Parser::joined(const Operand &left, Condition::Operator op, const Operand &right)
{
    using Kind = Operand::Kind;
    const bool turned = left.kind != Kind::Field && left.kind != Kind::Length && left.kind != Kind::Group;
    const Operand &field = turned ? right : left;
    const Operand &other = turned ? left : right;
    Condition test{.node = Condition::Node::Test, .field = field.name, .op = turned ? mirrored(op) : op};
    test.value = other.kind == Kind::Field ? QJsonValue(other.name) : other.value;
    test.unit = other.unit;
    if (other.kind == Kind::Field)
        test.right = Condition::Right::Field;
    else if (other.kind == Kind::Ago)
        test.right = Condition::Right::Ago;
    if (field.kind == Kind::Length)
        test.ofLength = true;
    else if (field.kind == Kind::Group && other.kind == Kind::Value && other.value.isBool())
        return other.value.toBool() == (op == Condition::Operator::Is)
            ? field.group
            : Condition{.node = Condition::Node::Not, .parts = {field.group}};
    else if (field.kind != Kind::Field)
        fail(u"a comparison names no component"_s);
    return test;
}

Operand Parser::operand(int depth)
{
    if (take({u"("})) {
        Operand inner{.kind = Operand::Kind::Group, .group = alternatives(depth + 1)};
        if (m_error.isEmpty() && !take({u")"}))
            fail(u"a closing bracket is missing"_s);
        return inner;
    }
    const Token token = peek();
    ++m_at;
    switch (token.kind) {
    case Token::Kind::Text:
        return {.value = token.text};
    case Token::Kind::Number:
        return {.value = token.text.toDouble()};
    case Token::Kind::Name:
        if (token.text == u"true" || token.text == u"false")
            return {.value = token.text == u"true"};
        if (peek().kind == Token::Kind::Sign && peek().text == u"(")
            return function(token.text, depth);
        return {.kind = Operand::Kind::Field, .name = token.text};
    default:
        fail(token.kind == Token::Kind::End ? u"it ends too early"_s
                                            : u"\"%1\" was not expected"_s.arg(token.text));
        return {};
    }
}

Operand Parser::function(const QString &name, int)
{
    take({u"("});
    QList<Token> arguments;
    while (m_error.isEmpty() && !take({u")"})) {
        if (peek().kind == Token::Kind::End)
            fail(u"a closing bracket is missing"_s);
        else if (!take({u","}))
            arguments.append(m_tokens.at(m_at++));
    }
    if (name == u"length" && arguments.size() == 1)
        return {.kind = Operand::Kind::Length, .name = arguments.first().text};
    if (name.startsWith(u"dateForComparison") || name.startsWith(u"timeForComparison"))
        // The builder counts forward from now: negative is the past.
        return {.kind = Operand::Kind::Ago,
            .value = -arguments.value(0).text.toDouble(),
            .unit = arguments.value(1).text};
    fail(u"the function \"%1\" is not known"_s.arg(name));
    return {};
}

} // namespace

Result<Condition> parseCondition(const QString &text)
{
    return Parser(text).parse();
}

} // namespace alongside
