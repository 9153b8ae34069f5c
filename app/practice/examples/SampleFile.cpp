// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/examples/SampleFile.h"

#include <QtGlobal>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

bool matches(const SampleFile &file, const QString &wanted)
{
    const QString type = wanted.trimmed().toLower();
    if (type.startsWith(u'.'))
        return file.name.endsWith(type) || (type == u".jpeg"_s && file.name.endsWith(u".jpg"));
    if (type.endsWith(u"/*"))
        return file.type.startsWith(type.chopped(1));
    return file.type == type;
}

} // namespace

QList<SampleFile> SampleFile::all()
{
    return {
        //: A sample document offered where a practice form asks for a file
        {u"sample-letter.pdf"_s, QT_TRANSLATE_NOOP("PracticePage", "A letter (PDF)"), u"application/pdf"_s},
        //: A sample document offered where a practice form asks for a file
        {u"sample-bank-statement.pdf"_s, QT_TRANSLATE_NOOP("PracticePage", "A bank statement (PDF)"),
            u"application/pdf"_s},
        //: A sample document offered where a practice form asks for a file
        {u"sample-photo.jpg"_s, QT_TRANSLATE_NOOP("PracticePage", "A photo of a person (JPG)"),
            u"image/jpeg"_s},
        //: A sample document offered where a practice form asks for a file
        {u"sample-passport.png"_s, QT_TRANSLATE_NOOP("PracticePage", "A picture of a passport (PNG)"),
            u"image/png"_s},
        //: A sample document offered where a practice form asks for a file
        {u"sample-notes.docx"_s, QT_TRANSLATE_NOOP("PracticePage", "A written document (Word)"),
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        //: A sample document offered where a practice form asks for a file
        {u"sample-list.csv"_s, QT_TRANSLATE_NOOP("PracticePage", "A list (CSV)"), u"text/csv"_s},
    };
}

QList<SampleFile> SampleFile::accepted(const QStringList &types)
{
    QList<SampleFile> found;
    for (const SampleFile &file : all()) {
        for (const QString &type : types) {
            if (matches(file, type)) {
                found.append(file);
                break;
            }
        }
    }
    return found.isEmpty() ? all() : found;
}

} // namespace alongside
