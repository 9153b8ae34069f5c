// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// Builds one HTML element. Attribute values and text are escaped here, so that no caller can forget it.
class Element {
public:
    explicit Element(const char *tag)
        : m_tag(QLatin1String(tag))
    {
    }

    /// An attribute; an empty value leaves it out.
    Element &set(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_attributes += u' ' + QLatin1String(name) + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
        return *this;
    }

    /// An attribute without a value, such as "checked".
    Element &flag(const char *name, bool on = true)
    {
        if (on)
            m_attributes += u' ' + QLatin1String(name);
        return *this;
    }

    /// Words, escaped.
    Element &text(const QString &words) { return html(words.toHtmlEscaped()); }

    /// Markup made by an Element or by the Sanitiser.
    Element &html(const QString &markup)
    {
        m_content += markup;
        return *this;
    }

    /// The element with its end tag.
    QString done() const { return open() + m_content + QStringLiteral("</") + m_tag + u'>'; }

    /// The start tag alone: for void elements such as input (HTML standard, 13.1.2).
    QString open() const { return u'<' + m_tag + m_attributes + u'>'; }

private:
    QString m_tag;
    QString m_attributes;
    QString m_content;
};

} // namespace alongside
