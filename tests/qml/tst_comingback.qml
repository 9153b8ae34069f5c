// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Session
import QtQuick
import QtQuick.Controls.Basic
import QtTest

// Coming back with a code or with pictures.
VisitCase {
    id: root

    // others may listen
    function test_chosenPicturesAreNotSaid() {
        visit.screens.push(visit.parts.saving.codePictures, {}, StackView.Immediate);
        touch([0, 6, 2, 2, 4, 5, 8]);
        const names = everything(visit).find(item => item instanceof PictureGrid).pictures.names;
        names.forEach(name => verify(!visit.screen.spoken.includes(name), name));
    }

    function test_picturesByKeyboard() {
        visit.screens.push(visit.parts.saving.codePictures, {}, StackView.Immediate);
        const grid = everything(visit).find(item => item instanceof PictureGrid);
        pictures()[0].forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Space);
        compare(grid.chosen, [1 + grid.columns, grid.columns]);
        keyClick(Qt.Key_Backspace);
        compare(grid.chosen, [1 + grid.columns]);
    }

    function test_comingBack() {
        visit.screens.push(visit.parts.saving.code, {}, StackView.Immediate);
        const field = everything(visit).find(item => item instanceof CodeField);
        verify(!button("Open my place").enabled);
        field.text = "7k3m-";
        verify(!button("Open my place").enabled);
        field.text = "7k3m&abcdefghjkmnp";
        verify(says("A code has only letters and figures."));
        verify(!button("Open my place").enabled);
        field.text = "7k3mabcdefghjkmnp";
        press("Open my place");
        compare(visit.comingBack.asked, ["code 7k3mabcdefghjkmnp"]);
        visit.comingBack.opened();
        compare(visit.screens.depth, 3);
        compare(visit.screen.heading, visit.journey.title);
    }

    function test_waiting() {
        visit.screens.push(visit.parts.saving.code, {}, StackView.Immediate);
        everything(visit).find(item => item instanceof CodeField).text = "7k3mabcdefghjkmnp";
        visit.comingBack.trouble = "This code opens nothing here.";
        visit.comingBack.wait = 30;
        verify(says("This code opens nothing here.") && says("Seconds until you can try again: 30"));
        verify(!button("Open my place").enabled);
        visit.comingBack.wait = 200;
        verify(says("Minutes until you can try again: 4"));
        visit.comingBack.wait = 0;
        verify(button("Open my place").enabled);
        visit.comingBack.trouble = "";
        visit.comingBack.staffNeeded = true;
        verify(says("Please ask a member of staff"));
        verify(!button("Open my place").enabled);
    }

    function test_picturesAgainAfterAWrongTry() {
        visit.screens.push(visit.parts.saving.codePictures, {}, StackView.Immediate);
        touch([0, 6, 2, 2, 4, 5, 8]);
        press("Open my place");
        compare(visit.comingBack.asked, ["pictures 0,6 / 2,2,4,5,8"]);
        visit.comingBack.busy = true;
        visit.comingBack.busy = false;
        compare(everything(visit).find(item => item instanceof PictureGrid).chosen, []);
    }

    function test_newQuestions() {
        visit.visit.newQuestions = ["Do you pay rent?"];
        verify(says("Do you pay rent?"));
        press("Carry on");
        verify(!visit.sheets.open);
    }

    name: "ComingBack"
}
