// SPDX-License-Identifier: GPL-3.0-or-later
// write-pages FOLDER FORM...: writes every page of the forms as HTML: empty, with mistakes, and with the
// answers of the example person. For the tests that look at pages with a browser.
#include "practice/examples/ExamplePerson.h"
#include "practice/forms/FormFile.h"
#include "practice/pages/FormPage.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

// Every page is answered in the order of the form, also those that these answers would never lead to.
FormRun answered(const Form &form)
{
    FormRun run(form, today);
    const ExamplePerson person(form.id);
    for (const Page &page : form.pages) {
        const FormRun::Pairs pairs = person.fill(run, page.path);
        if (!pairs.isEmpty())
            run.submit(page.path, page.repeat ? pairs + FormRun::Pairs{{u"action"_s, u"add"_s}} : pairs);
    }
    return run;
}

bool writeForm(const QString &folder, const Form &form)
{
    const FormRun fresh(form, today);
    const FormRun full = answered(form);
    for (const Page &page : form.pages) {
        const QString base = folder + u'/' + form.id + u'/' + QString(page.path.mid(1)).replace(u'/', u'_');
        FormRun trial(form, today);
        const FormRun::Step step = trial.submit(page.path, {});
        const bool written = write(base + u".empty.html"_s, FormPage(fresh).html(page.path))
            && write(base + u".error.html"_s, FormPage(fresh).html(page.path, step.problems))
            && write(base + u".answered.html"_s, FormPage(full).html(page.path));
        if (!written)
            return false;
    }
    return true;
}

// The other themes have the same markup: one form that uses every part is enough to judge their colours.
bool writeThemes(const QString &folder, const Form &form)
{
    const FormRun full = answered(form);
    PageLook dark;
    dark.theme = PageLook::Theme::Dark;
    PageLook contrast;
    contrast.theme = PageLook::Theme::Contrast;
    contrast.textPercent = 150;
    bool written = true;
    for (const Page &page : form.pages) {
        const QString base = folder + u'/' + form.id + page.path;
        FormRun trial(form, today);
        const FormRun::Step step = trial.submit(page.path, {});
        written = written
            && write(base + u".dark.html"_s, FormPage(full, dark).html(page.path, step.problems))
            && write(base + u".contrast.html"_s, FormPage(full, contrast).html(page.path));
    }
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 2)
        return 2;
    const QString folder = arguments.first();
    QDir(folder).removeRecursively();
    bool fine = write(folder + u"/assets/practice.css"_s, FormPage::styleSheet());
    for (const QString &file : arguments.mid(1)) {
        const Result<Form> form = FormFile::read(file);
        if (!form)
            QTextStream(stderr) << form.error().message << '\n';
        fine = fine && form && writeForm(folder, form.value());
        if (fine && form.value().id == u"kitchen-sink"_s)
            fine = writeThemes(folder, form.value());
    }
    return fine ? 0 : 1;
}
