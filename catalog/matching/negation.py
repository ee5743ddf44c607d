"""See which words a "geen" or "zonder" takes away: "geen schulden" is not debts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from catalog.matching.crisis import PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit

# These deny what follows them; "niet" and "not" only what stands right behind them, because Dutch also puts
# "niet" behind the thing that fails ("kan de huur niet betalen"), which is a need and no denial.
REACH = {"geen": 3, "zonder": 3, "nooit": 3, "no": 3, "without": 3, "never": 3, "niet": 1, "not": 1, "nt": 1}
_STOPS = frozenset({"maar", "wel", "alleen", "but", "only", "tenzij", "behalve", "genoeg"})
# What is lacked ends where the sentence goes on: "man zonder werk heeft schulden".
_GOES_ON = frozenset("is zijn was heeft hebben had krijgt wil kan moet woont zoekt has wants needs".split())
# Doing these is the trouble itself, so "niet", "nooit" or "geen" behind them takes it away: "drinkt niet meer", "slaat
# haar niet". Behind any other verb it is as a rule the trouble: "betaalt niet", "komt niet meer buiten".
_HARMFUL = frozenset(
    "drinkt drinken zuipt zuipen blowt blowen gokt gokken rookt roken snuift snuiven spijbelt spijbelen slaat slaan "
    "schopt schoppen mept meppen mishandelt mishandelen bedreigt bedreigen scheldt schelden vecht vechten steelt "
    "stelen vergeet vergeten schreeuwt schreeuwen drinks drink smokes smoke gambles gamble hits hit".split()
)
_WITHIN = 3
"""Words between a harmful verb and the negation behind it, at most ..."""
_SINCE = frozenset(
    "al allang sinds nu inmiddels bijna ruim meer dan een half paar lange tijd jaar jaren maand maanden twee drie vier "
    "vijf zes zeven acht negen tien elf twaalf".split()
)
"""... but when "niet meer" ends its clause, these and figures may stand between: "drinkt al 4 jaar niet meer".

Days and weeks are none of them: "baby drinkt al een dag niet meer" is an alarm. And the verb must stand right in front,
so that no other one is meant: "slaat haar belt al maanden niet meer".
"""
_NEAREST = 12
"""Words in front of a negation that are looked at, so that a text without borders takes no longer."""
_CAN = frozenset("kan kun kunnen kon konden lukt lukte durft durven".split())
# Where one of these stands, "niet" says what somebody is not able to do.
_ABLE = _CAN | frozenset("mag mogen can could able".split())
# Having none of these is a need and no denial of one, when somebody has or gets them not: "heeft geen thuiszorg".
_HAD = frozenset("heeft hebben had krijgt krijgen kreeg ontvangt ontvangen geeft nog ook has have gets".split())
_PROVISIONS = frozenset(
    "thuiszorg wijkverpleging taalles les cursus huishoudelijke hulp huishoudhulp kinderopvang opvang mantelzorger "
    "mantelzorg maatje buddy huurtoeslag zorgtoeslag toeslag toeslagen kinderbijslag uitkering bijstand inkomen werk "
    "baan zorgverzekering verzekering huisarts tandarts woning huis onderdak slaapplek adres briefadres school stage "
    "vervoer begeleiding netwerk vrienden contact contacten familie dagbesteding vrijetijdsbesteding digid bed "
    "kleding kleren meubels koelkast wasmachine eten geld loon salaris vakantiegeld alimentatie kinderalimentatie "
    "zakgeld pensioen aow bezoek jas schoenen luiers medicijnen reactie antwoord internet laptop telefoon home income "
    "benefit schoolspullen schoolboeken boeken spullen winterjas trui matras fornuis oven vloer vloerbedekking "
    "beltegoed wifi zorg hulpmiddelen rolstoel rollator bril tolk advocaat oppas contract loonstrook vergunning "
    "paspoort bsn brood boodschappen water gas stroom licht verwarming maandverband speelgoed fiets zwemles "
    "verjaardag uitje creche daginvulling plek kamer friends insurance job work wages visitors food heating clothes "
    "shoes".split()
)
# Whoever pays none of it, whatever it is, is in trouble or brings somebody else into it: "ex betaalt geen alimentatie".
_PAYS = frozenset("betaalt betaalde betaalden pays".split())
_BETWEEN = frozenset("nog al ook haar hem hun".split())
"""Words that may stand between that verb and "geen": "betaalt nog geen huur", not "betaalt alles, geen schulden"."""
# Whoever cannot, dares not or does not grasp any of it is in trouble: "kan geen formulier invullen". Of the written
# situations that say so one in nine holds a denial, mostly of something else.
_UNABLE = _CAN | frozenset("durf snap snapt snappen".split())
_UNABLE_BETWEEN = frozenset("zelf nog ook er dus hij ze zij ik hier".split())
"""Words that may stand between that verb and "geen"."""
_RULED_OUT = frozenset("zijn worden hebben komen kwaad".split())
"""Behind "kan geen" these rule it out: "kan geen mishandeling zijn", "kan geen kwaad"."""
# Right behind a negation these say that there is no trouble with what follows: "heeft geen problemen met eten".
_TROUBLES = frozenset("probleem problemen vraag vragen klacht klachten zorgen last overlast schulden ruzie".split())
_NEEDED = "nodig"
_WANTS = frozenset("wil wilt willen wilde hoeft hoeven zoekt wants".split())
_NOT_ITS_OWN = frozenset("heeft hebben had krijgt krijgen is kan".split())
"""Behind one of these a wish in front of it is about something else: "wil bijstand, heeft geen digid"."""
_AND = "en"
_ANDS = frozenset({"en", "and"})
_NOTS = frozenset({"niet", "nooit", "not", "never", "nt"})
_NONE = frozenset({"geen", "no"})
_LACKING = frozenset({"zonder", "without"})
_COMPARES = frozenset({"of", "dan", "or", "than"})
"""Behind "meer" these compare: "drinkt niet meer dan vroeger" denies no drinking."""
_NO_MORE = ["niet", "meer"]
# Who is one of these no more is helped. Other words behind "niet meer" are as a rule the trouble ("komt niet meer
# buiten", "niet meer verzekerd"): 128 to 27 where one of the written situations names a need there.
_STATES = frozenset(
    "dakloos thuisloos eenzaam verslaafd somber depressief werkloos angstig overbelast overspannen".split()
)
_WISHES = frozenset("hoopt hopen hoop zou".split())
"""Behind these and what one wants or can, it is the trouble too: "wil niet meer dakloos zijn"."""
_OVER = frozenset("meer anymore hoor zegt en and".split())
"""Behind these negations they end what is denied: "drinkt niet meer", "slaat haar niet zegt ze"."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The positions of the words that a text takes away, within one clause each, by how surely they are meant."""

    words: frozenset[int]
    """Every one, as the learned weights know them."""
    behind: frozenset[int]
    """Those behind the word that denies, and not the harmful verb in front of it: "geen schulden"."""
    outright: frozenset[int]
    """Those of which hardly anything else can be meant.

    "Niet" denies what stands right behind it and the harmful verb in front of it ("niet dakloos", "drinkt niet"), and
    what is not wanted or needed is not asked for ("hoeft geen thuiszorg"). "Geen" alone can be what is lacked.
    """
    unable: frozenset[int]
    """Those that somebody is not able to do: "kan formulier niet invullen" takes no cue away."""


NONE_DENIED = Denied(frozenset(), frozenset(), frozenset(), frozenset())


def denied_words(tokens: Sequence[Token]) -> Denied:
    """Return which words of a text a negation takes away."""
    negations = _negations(tokens)
    if not negations:
        return NONE_DENIED
    harm = frozenset(at for position in negations for at in _harm_before(tokens, position))
    behind = _denied_behind(tokens, negations)
    sure = [at for at in negations if REACH[tokens[at].word.folded] == 1 or _unwanted(tokens, at)]
    words = behind | harm
    return Denied(words, behind, _denied_behind(tokens, sure) | harm, words & _unable(tokens))


def _denied_behind(tokens: Sequence[Token], negations: Sequence[int]) -> frozenset[int]:
    return frozenset(behind for position in negations for behind in _behind(tokens, position))


def _negations(tokens: Sequence[Token]) -> list[int]:
    """Return the positions of the words that deny, but for those that say somebody lacks what people need."""
    return [
        position for position, token in enumerate(tokens) if token.word.folded in REACH and not _lacks(tokens, position)
    ]


def _behind(tokens: Sequence[Token], position: int) -> Iterator[int]:
    """Yield the positions behind a negation that it reaches."""
    word = tokens[position].word
    for behind in range(position + 1, min(position + 1 + _reach(tokens, position), len(tokens))):
        follower = tokens[behind].word
        if follower.clause != word.clause or follower.folded in _STOPS or _begins_anew(tokens, behind):
            return
        if word.folded in _LACKING and behind > position + 1 and follower.folded in _GOES_ON:
            return
        yield behind


def _reach(tokens: Sequence[Token], position: int) -> int:
    """Return how many words behind a negation it denies at most."""
    word = tokens[position].word.folded
    if word in _LACKING and _NEEDED in _beside(tokens, position)[1]:
        return 1  # "zonder inkomen, bijstand nodig" lacks one thing and needs the other
    state = position + len(_NO_MORE)
    if (
        _is_no_more(tokens, position)
        and any(map(is_state, tokens[state : state + 1]))
        and not wished_away(tokens, state)
    ):
        return len(_NO_MORE)
    return REACH[word]


def _is_no_more(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "niet meer" stands here."""
    return [token.word.folded for token in tokens[position : position + len(_NO_MORE)]] == _NO_MORE


def is_state(token: Token) -> bool:
    """Tell whether a word names a state of trouble that "niet" or "niet meer" in front of it takes away."""
    return token.word.folded in _STATES


def wished_away(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether somebody only wants or hopes for what is said here, or can: "wil niet dakloos worden"."""
    before = {token.word.folded for token in clause_before(tokens, position)}
    return not before.isdisjoint(_WANTS | _ABLE | _WISHES)


def _harm_before(tokens: Sequence[Token], position: int) -> Iterator[int]:
    """Yield the position of the harmful verb that a negation here takes away: "drinkt niet meer", "slaat haar niet"."""
    word = tokens[position].word.folded
    before = clause_before(tokens, position)
    within = _WITHIN if word in _NOTS and _ends(tokens, position) else 1 if word in _NONE else 0
    last = len(before)
    if (since := _time_told(before)) and _is_no_more(tokens, position) and _ends(tokens, position + 1):
        last, within = last - since, 1
    for at in range(last - 1, max(0, last - within) - 1, -1):
        if before[at].word.folded in _ANDS:
            return
        if is_harmful(before[at]):
            yield position - len(before) + at
            return


def _time_told(before: Sequence[Token]) -> int:
    """Return how many of the last of these words only tell since when: "al vier jaar"."""
    return len(list(takewhile(_is_time, reversed(before))))


def _is_time(token: Token) -> bool:
    return token.word.folded in _SINCE or token.word.folded.isdecimal()


def is_harmful(token: Token) -> bool:
    """Tell whether a verb is the trouble itself, so that a negation behind it takes it away: "drinkt niet"."""
    return token.word.folded in _HARMFUL or token.lemma in _HARMFUL


def _ends(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a negation ends its clause, so that it denies the verb and not what follows it."""
    behind = [token.word for token in tokens[position + 1 : position + 3]]
    if not behind or behind[0].clause != tokens[position].word.clause:
        return True
    return behind[0].folded in _OVER and not (len(behind) > 1 and behind[1].folded in _COMPARES)


def clause_before(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Return the nearest tokens of the same clause in front of a position."""
    nearest = tokens[max(0, position - _NEAREST) : position]
    return [token for token in nearest if token.word.clause == tokens[position].word.clause]


def _beside(tokens: Sequence[Token], position: int) -> tuple[list[str], list[str]]:
    """Return the words of the same clause near a position: those in front of it and those behind it."""
    clause = tokens[position].word.clause
    nearest = tokens[position + 1 : position + 1 + _NEAREST]
    before = [token.word.folded for token in clause_before(tokens, position)]
    return before, [token.word.folded for token in nearest if token.word.clause == clause]


def _unwanted(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a negation says that something is not wanted or not needed: "hoeft geen thuiszorg"."""
    return tokens[position].word.folded not in _LACKING and _not_wanted(*_beside(tokens, position))


def _not_wanted(before: Sequence[str], behind: Sequence[str]) -> bool:
    one_thing = takewhile(lambda word: word not in _ANDS, behind)
    nearest = takewhile(lambda word: word not in _NOT_ITS_OWN, reversed(before))
    return _NEEDED in one_thing or not _WANTS.isdisjoint(nearest)


def _lacks(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a negation says that somebody has none of what people need: "heeft nog geen thuiszorg"."""
    before, behind = _beside(tokens, position)
    none = tokens[position].word.folded in _NONE
    if none and _cannot(before, behind):
        return True
    if not _TROUBLES.isdisjoint(behind[:1]) or _not_wanted(before, behind):
        return False
    if none and _pays(before):
        return True
    return not _PROVISIONS.isdisjoint(behind[: REACH["geen"]]) and not _HAD.isdisjoint(before)


def _pays(before: Sequence[str]) -> bool:
    """Tell whether these words end with somebody who pays: "betaalt", "betaalt nog"."""
    return _ends_with(before, _PAYS, _BETWEEN)


def _ends_with(words: Sequence[str], last: frozenset[str], between: frozenset[str]) -> bool:
    """Tell whether these end with one of the last words, or with one and a word that may stand between."""
    return not last.isdisjoint(words[-1:]) or (len(words) > 1 and words[-2] in last and words[-1] in between)


def _cannot(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether "geen" stands behind somebody who is unable: "kan geen brief lezen", "snapt zelf geen rekening"."""
    return _ends_with(before, _UNABLE, _UNABLE_BETWEEN) and _RULED_OUT.isdisjoint(behind)


def _begins_anew(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "en" and a verb begin something new here: "zonder werk en drinkt", not "geen schulden en honger"."""
    if tokens[position].word.folded != _AND or position + 1 == len(tokens):
        return False
    follower = tokens[position + 1]
    return follower.word.folded.endswith("t") and follower.lemma.endswith("en")


def standing(hits: Iterable[Hit], denied: Denied) -> tuple[Hit, ...]:
    """Return the cues of which no word is denied; one that holds its own negation ("geen eten") always stands.

    A sign of danger is not taken away by what stands behind it: "hij slaat haar niet" is to be asked about.
    """
    taken = denied.words - denied.unable
    if not taken:
        return tuple(hits)
    taken_from_danger = taken & denied.behind
    return tuple(hit for hit in hits if _stands(hit, taken_from_danger if _is_danger(hit) else taken))


def not_happening(hits: Iterable[Hit], denied: Denied) -> frozenset[Hit]:
    """Return the signs of danger that stand only because such signs always do: "slaat haar niet"."""
    taken = denied.words - denied.unable
    return frozenset(hit for hit in hits if _is_danger(hit) and not _stands(hit, taken))


def _stands(hit: Hit, taken: frozenset[int]) -> bool:
    return taken.isdisjoint(hit.positions) or any(surface in REACH for surface in hit.cue.surfaces)


def _is_danger(hit: Hit) -> bool:
    return hit.cue.label.startswith(PREFIX)


def _unable(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the positions of what somebody is not able to do: "kan formulier niet invullen" denies no filling in."""
    return frozenset(
        position + 1
        for position, token in enumerate(tokens[:-1])
        if REACH.get(token.word.folded) == 1
        and not is_harmful(tokens[position + 1])
        and any(before.word.folded in _ABLE for before in clause_before(tokens, position))
    )
