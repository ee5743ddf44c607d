"""The words that may not stand on a discreet sheet, in all languages it comes in, and the names of the help itself."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.model import Programme

# Beginnings of words about violence, shelter, abuse, safety at home, help and being a victim.
WORDS = """
geweld mishandel misbruik slachtoffer opvang veilig hulp melding aangifte dwang uitbuiting verkracht huwelijk stalk bedreig
scheiding advies verwijs kindertelefoon onveilig
violence abuse victim shelter refuge safe rape exploit forced threat divorce referral assault
عنف اعتداء ضحية ضحايا مأوى أمان آمن اغتصاب استغلال زواج طلاق تهديد مساعدة إساءة
şiddet istismar mağdur sığınma güven tecavüz sömürü zorla tehdit boşan yardım taciz
przemoc nadużyc ofiar schronisk bezpiecz gwałt wyzysk przymus groźb rozwod pomoc
насильств жертв притул безпе зґвалт експлуат примус погроз розлуч допомог знущан
خشونت آزار قربانی پناه امن تجاوز استثمار اجبار تهدید طلاق کمک
ዓመጽ ግዳያት መዕቆቢ ውሑስ ዓሌባ ምዝመዛ ግዱድ ምፍርራሕ ፍትሕ ሓገዝ
rabshad xadgudub dhibane hoy ammaan kufsi qasab hanjabaad furriin caawin
agress victime abri refuge sécurité viol exploitation menac divorce aide maltrait
violencia maltrat víctima acogida refugio segur viola explot amenaz divorcio ayuda abuso
""".split()
_PUBLIC = ("politie",)  # "Brandweer, politie, ambulance" stands on every list of numbers


def forbidden_in(text: str, programme: Programme) -> list[str]:
    """Return which forbidden words, names and addresses of a programme stand in a text."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    website = programme.contact.website.removeprefix("https://").removeprefix("www.").rstrip("/")
    names = [programme.name, programme.organisation, programme.what, website, *programme.alternate_names]
    own = [name.casefold() for name in names if name and not any(sign.isdigit() for sign in name)]
    wanted = [word for word in (*WORDS, *own) if word not in _PUBLIC]
    return [word for word in wanted if word in plain]
