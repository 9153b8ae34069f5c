// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is said where a real page does not come, stops, or wants what it may not have: what happened, what is safe, what
// to do next.
QtObject {
    id: root

    // of LivePage.failed(), and "stopped"
    function heading(why) {
        return ({
                "offline": qsTr("This terminal has no connection to the internet"),
                "name": qsTr("This website cannot be found"),
                "secure": qsTr("This page is not safe to open"),
                "missing": qsTr("This page is not there"),
                "broken": qsTr("The website has a problem"),
                "down": qsTr("The website does not answer"),
                "slow": qsTr("The page takes very long"),
                "stopped": qsTr("The page has stopped working")
            })[why] || qsTr("The page cannot be shown");
    }

    function happened(why) {
        return ({
                "offline": qsTr("The line is down, here or somewhere on the way. It is nothing that you did."),
                "name": qsTr("Its address is not known at the moment. It is nothing that you did."),
                "secure": qsTr("The website could not prove that it is the real one. We do not open it, so that nobody reads what you type."),
                "missing": qsTr("The website is there, but this page of it is not. It may have moved, or your time on the website has run out."),
                "broken": qsTr("The website itself says that something went wrong there. It is nothing that you did."),
                "down": qsTr("It may be closed for repairs. It is nothing that you did."),
                "slow": qsTr("The website is busy, or the line is slow. You can wait, or try again."),
                "stopped": qsTr("It stopped twice in a row, so we did not open it again. What you had typed on it may be lost. What you had sent before is with the service.")
            })[why] || qsTr("It is nothing that you did.");
    }

    // where something may have been on its way
    function after(why) {
        return /^(offline|broken|down|slow)$/.test(why) ? qsTr("If you had just sent something, we cannot tell whether it arrived. Look for a message from the service before you send it again.") : "";
    }

    // of LivePage.refused(): "" for what a page asks for by itself, which concerns nobody
    function refused(why, host) {
        return ({
                "elsewhere": host === "" ? qsTr("This link leads to another website.") : qsTr("This link leads to another website: %1").arg(host),
                "insecure": qsTr("This link leads to a page without a secure line: others could read what you type there."),
                "download": qsTr("This link wants to leave a file on this terminal."),
                "document": qsTr("This document cannot be shown here."),
                "upload": qsTr("This page asks for a file from you, such as a photo of a letter."),
                "file": qsTr("This link leads to a file of this terminal.")
            })[why] || "";
    }

    function because(why) {
        return ({
                "elsewhere": qsTr("This terminal opens the pages of this service and no others, to keep you safe. You are still on your page, and what you typed is still there."),
                "insecure": qsTr("This terminal does not open such pages. You are still on your page, and what you typed is still there."),
                "download": qsTr("Files stay behind for the next person, so this terminal keeps none. You can print the page, or write down what you need."),
                "document": qsTr("It did not arrive whole, or it is too large for this terminal. You can try again, ask at the desk, or ask the service to send it by post."),
                "upload": qsTr("This terminal cannot send files. You can often send them later, by post, or from another computer: ask at the desk."),
                "file": qsTr("Pages may not look at what is on this terminal. You are still on your page, and what you typed is still there.")
            })[why] || "";
    }
}
