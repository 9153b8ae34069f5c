// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A desk without a program: what its window reads, and what it was told.
Item {
    id: root

    property var told: []
    readonly property QtObject settings: QtObject {
        property string address: "one@champions.test"
        property string server: ""
        property bool keepsPassword: false
        property string language: "en"
        property string theme: "light"
        property real textScale: 0.82
        property bool sound: true
    }
    readonly property QtObject signIn: QtObject {
        property string state: "in"
        property string fault: ""
        property var desk: root.desk

        function signIn(address, server, password, keep) {
            root.told = [...root.told, ["sign-in", address, password, keep]];
        }

        function signOut() {
            root.told = [...root.told, ["sign-out"]];
        }
    }
    readonly property QtObject desk: QtObject {
        property bool ready: true
        property bool available: true
        property bool mustAgree: false
        property bool brokeOff: false
        property bool rulesChanged: false
        property bool mayOffer: true
        property var guidelines: ({
                "title": "How we help here",
                "intro": "Read these rules slowly.",
                "rules": [{
                        "title": "You see the question, never the answer",
                        "text": "You see which question the person is at, and only while they let you."
                    }],
                "agree": "I have read these rules, and I will keep to them.",
                "not-yet": "I do not agree yet",
                "changed": "The rules have changed."
            })
        property var signs: ({
                "title": "Signs that something may be wrong",
                "at-once": [{
                        "text": "Stay calm."
                    }],
                "groups": [{
                        "title": "Danger now",
                        "signs": [{
                                "sign": "They say that they are not safe.",
                                "may-mean": "Somebody may hurt them."
                            }],
                        "do": "Call staff."
                    }],
                "reasons": {
                    "champion": [{
                            "id": "danger-now",
                            "label": "Danger now"
                        }, {
                            "id": "other",
                            "label": "Something else"
                        }]
                },
                "words": {
                    "champion": {
                        "title": "What worries you?",
                        "intro": "Choose what is nearest.",
                        "note": "One sentence, if you like.",
                        "send": "Tell the staff",
                        "cancel": "Go back",
                        "emergency": "If somebody is in danger now, ring 999.",
                        "sent": "The staff there have been told.",
                        "afterwards": "Thank you.",
                        "received": "The staff know."
                    },
                    "staff": {
                        "new": "Somebody is worried. Place: {place}.",
                        "by-resident": "The person at the terminal said so.",
                        "by-champion": "A champion said so.",
                        "reason": "Reason: {reason}",
                        "nobody-yet": "It is {minutes} minutes old.",
                        "what-to-do": "Go there now, quietly.",
                        "no-transcript": "The person does not want the conversation to be read.",
                        "acknowledge": "I am looking after it"
                    }
                }
            })
        property var waiting: [{
                "id": "r1",
                "journey": "Claim Universal Credit",
                "language": "Cymraeg",
                "topic": "I do not understand the question",
                "minutes": 3,
                "soon": true,
                "offered": false,
                "note": "They are at the second question"
            }]
        property ListModel talkModel: ListModel {
        }
        property var talks: []
        property var day: ({
                "talks": 3,
                "minutes": 25,
                "outcomes": [1, 1, 1, 0],
                "unsaid": 0,
                "handedOver": 0,
                "worries": 0,
                "journeys": [{
                        "title": "Claim Universal Credit",
                        "talks": 3
                    }]
            })
        property QtObject colleagues: QtObject {
            property var rows: [{
                    "address": "two@champions.test/desk",
                    "account": "two@champions.test",
                    "name": "Alex",
                    "vouched": "Central Council",
                    "free": true,
                    "staff": true,
                    "languages": "English, Cymraeg",
                    "journeys": "Apply for a Blue Badge"
                }]
        }
        property QtObject switchOff: QtObject {
            property bool offered: true
            property string state: ""
            property string about: ""

            function ask(champion) {
                root.told = [...root.told, ["switch-off", champion]];
                about = champion;
                state = "asked";
            }

            function forget() {
                state = "";
            }
        }
        property QtObject worries: QtObject {
            property var states: ({})
            property var rows: []

            function take(id) {
                root.told = [...root.told, ["take", id]];
            }

            function putAway(id) {
                root.told = [...root.told, ["put away", id]];
                rows = rows.filter(each => each.id !== id);
            }
        }

        function offerNext() {
            root.told = [...root.told, ["offer-next"]];
        }

        function offer(id) {
            root.told = [...root.told, ["offer", id]];
        }

        function agree() {
            root.told = [...root.told, ["agree"]];
        }

        function close(talk, outcome) {
            root.told = [...root.told, ["close", outcome]];
        }

        function handOver(talk, colleague, note) {
            root.told = [...root.told, ["hand-over", colleague, note]];
        }

        function worry(talk, reason, note) {
            root.told = [...root.told, ["worry", reason, note]];
        }
    }

    function begin(talk) {
        desk.talkModel.append({
                "talk": talk
            });
        desk.talks = [...desk.talks, talk];
    }
}
