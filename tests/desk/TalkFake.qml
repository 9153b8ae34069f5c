// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A conversation without a program.
QtObject {
    id: root

    property int number: 1
    property string from: "one@kiosks.test/visit"
    property string journey: "Claim Universal Credit"
    property string language: "Cymraeg"
    property string topic: "I do not understand the question"
    property int minutes: 4
    property int unread: 0
    property string state: "open"
    property bool mayTalk: true
    property bool seesStep: true
    property bool mayPoint: true
    property bool suspended: false
    property bool there: true
    property bool writes: true
    property var held: ({})
    property var said: []
    property var pointed: []
    property ListModel notes: ListModel {
        ListElement {
            words: "They let you see their step."
            kind: "event"
            arrived: false
        }

        ListElement {
            words: "Beth mae'r cwestiwn hwn yn ei feddwl?"
            kind: "theirs"
            arrived: false
        }

        ListElement {
            words: "Maen nhw eisiau'r wlad lle rydych chi'n byw nawr, ac nid yr un lle cawsoch eich geni."
            kind: "mine"
            arrived: true
        }
    }
    property QtObject sight: QtObject {
        property var place: ({
                "step": "Where you live",
                "error": "The question has no answer yet."
            })
        property var questions: [{
                "name": "country",
                "title": "Which country do you live in?",
                "state": "error",
                "inHand": true
            }, {
                "name": "since",
                "title": "When did you move there?",
                "state": "answered",
                "inHand": false
            }]
        property var phrases: [{
                "id": "this-step",
                "title": "For this step",
                "phrases": [{
                        "id": "live-now",
                        "theirs": "Maen nhw eisiau'r wlad lle rydych chi'n byw nawr.",
                        "mine": "They want the country where you live now.",
                        "question": "country"
                    }]
            }, {
                "id": "greeting",
                "title": "Greeting",
                "phrases": [{
                        "id": "hello",
                        "theirs": "Helo. Rwyf yma i'ch helpu gyda'r dudalen hon.",
                        "mine": "Hello. I am here to help you with this page.",
                        "question": ""
                    }]
            }]
        property var guide: [{
                "id": "where",
                "title": "Where you live",
                "doThis": "Choose **one** country.",
                "why": "The rules differ.",
                "example": "England",
                "mistakes": ["The country where you were born."],
                "questions": [],
                "here": true
            }]
    }

    function say(words) {
        said = [...said, words];
        return true;
    }

    function write() {
    }

    function markRead() {
        unread = 0;
    }

    function point(name) {
        pointed = [...pointed, name];
    }

    function sendHeld(asWritten) {
        said = [...said, asWritten ? held.written : held.text];
        held = {};
    }

    function dropHeld() {
        held = {};
    }
}
