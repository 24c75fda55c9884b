"""What the tests change in Orca. Orca loads a file of this name from its folder of preferences."""

import os

from orca import settings, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

# Keys and pages that say themselves would come between the words that are tested.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableBraille = False
settings.enableSound = False
# At the last heading Orca says that there are no more, and does not begin again.
settings.wrappedStructuralNavigation = False

# Orca before version 50 finds out the language of each text and keeps it to itself. Here the
# synthesizer is told, as later versions do it.
_own_language = os.environ["LANGUAGE"]
_voice = speech_generator.SpeechGenerator.voice


def _voice_with_language(self, key=None, **arguments):
    voices = _voice(self, key, **arguments)
    language = arguments.get("language")
    if language and language != _own_language:
        # Orca lets go of a family of voices that has no name.
        family = {VoiceFamily.NAME: language, VoiceFamily.LANG: language}
        voices[0][ACSS.FAMILY] = VoiceFamily(family)
    return voices


speech_generator.SpeechGenerator.voice = _voice_with_language
