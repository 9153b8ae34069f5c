// SPDX-License-Identifier: GPL-3.0-or-later
// The small Markdown of guides as StyledText. Rich text proper is laid out by another engine, which tells a layout the
// height that it had at its first, narrow width.
.pragma library

function inline(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\*\*(\S|\S.*?\S)\*\*/g, "<b>$1</b>").replace(/\*(\S|\S.*?\S)\*/g, "<i>$1</i>");
}

function block(text) {
    const lines = [];
    for (const line of text.split("\n")) {
        const item = line.match(/^\s*(?:[-*+]|(\d+\.))\s+(.*)$/);
        if (item)
            lines.push((item[1] || "•") + " " + item[2]);
        else if (lines.length > 0)
            lines[lines.length - 1] += " " + line.trim();
        else
            lines.push(line.trim());
    }
    return lines.map(inline).join("<br>");
}

function styled(markdown) {
    // a list follows its sentence, a paragraph stands apart
    return markdown.trim().split(/\n\s*\n/).map(block).map((text, i) => (i === 0 ? "" : /^(•|\d+\.) /.test(text) ? "<br>" : "<br><br>") + text).join("");
}
