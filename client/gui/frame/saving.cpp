// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/saving.hpp"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>

namespace valise::gui {

namespace {

class Saving {
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

} // namespace

void choose_new_file(QWidget& parent, const QString& suggested,
    const std::function<void(const Message&)>& tell,
    const std::function<void(const std::filesystem::path&)>& save) {
    auto* const chooser = new QFileDialog(&parent);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // Nobody is asked in a box of its own.
    if (!suggested.isEmpty()) chooser->selectFile(suggested);
    QObject::connect(chooser, &QFileDialog::fileSelected, &parent,
        [tell, save, parent = QPointer(&parent)](const QString& chosen) {
            const std::filesystem::path file(chosen.toStdU16String());
            std::error_code error;
            if (!std::filesystem::exists(file, error)) return save(file);
            tell({Saving::tr("There is a file of this name already."), Saving::tr("It is as it was."),
                Saving::tr("Replace it, or put this away and choose another name."), {},
                {{Saving::tr("Replace it"), [save, file, parent] {
                      if (parent) save(file);
                  }}}});
        });
    chooser->open();
}

} // namespace valise::gui
