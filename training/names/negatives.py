"""Lines that hold no person and no address but look as if: words that are also names, code, logs, numbers, lists."""

import string
from pathlib import Path

# Lines with words that are names elsewhere; {slots} are those of documents.py.
LOOKALIKES = (Path(__file__).parent / "lookalikes.txt").read_text(encoding="utf-8").splitlines()

WORDS = """invoice ledger report cache index session widget parser socket queue cursor buffer engine module schema vector
matrix router handler client server token panel layout column filter digest bundle worker thread signal stream packet
config loader render update delete insert select commit branch merge origin remote status error warning debug trace
metric bucket region cluster volume backup restore payment order cart checkout shipping coupon discount account profile
settings theme locale calendar reminder contract proposal budget forecast roadmap milestone sprint backlog ticket""".split()
EXTENSIONS = "ts js py go rs java json yml css html md sql sh".split()
BASE64 = string.ascii_letters + string.digits + "+/"


def some(rng, alphabet, count):
    return "".join(rng.choices(alphabet, k=count))


def uuid(rng):
    return "-".join(some(rng, "0123456789abcdef", count) for count in (8, 4, 4, 4, 12))


def _camel(rng, count=2, first=False):
    words = [rng.choice(WORDS) for _ in range(count)]
    return "".join(word.capitalize() if first or at else word for at, word in enumerate(words))


def _version(rng):
    return f"{rng.randrange(20)}.{rng.randrange(40)}.{rng.randrange(90)}"


def _blank(rng):
    low = some(rng, string.ascii_lowercase, rng.randrange(4, 9))
    return f"{low.capitalize()} {some(rng, string.ascii_lowercase, 6).capitalize()}"


MAKERS = [
    lambda r: f"import {{ {_camel(r)} }} from '@{r.choice(WORDS)}/{some(r, string.ascii_lowercase, 7)}';",
    lambda r: f"const {_camel(r)} = process.env.{r.choice(WORDS).upper()}_{r.choice(WORDS).upper()} ?? '';",
    lambda r: f"export class {_camel(r, 2, True)} extends {_camel(r, 2, True)} implements {_camel(r, 1, True)} {{}}",
    lambda r: f"public static void {_camel(r)}(String {r.choice(WORDS)}, int {r.choice(WORDS)}) {{",
    lambda r: f"def {r.choice(WORDS)}_{r.choice(WORDS)}(self, {r.choice(WORDS)}=None):\n    return self.{r.choice(WORDS)}.{r.choice(WORDS)}()",
    lambda r: f"func ({r.choice('abcs')} *{_camel(r, 2, True)}) {_camel(r, 2, True)}() error {{",
    lambda r: f"  at {_camel(r, 2, True)}.{_camel(r)} (/app/src/{r.choice(WORDS)}.{r.choice(EXTENSIONS)}:{r.randrange(900)}:{r.randrange(80)})",
    lambda r: f"java.lang.IllegalStateException: {_camel(r, 2, True)} is not open\n\tat com.{r.choice(WORDS)}.{_camel(r, 2, True)}.run({_camel(r, 2, True)}.java:{r.randrange(400)})",
    lambda r: f"{r.choice(['INFO', 'WARN', 'ERROR', 'DEBUG'])} [{r.choice(WORDS)}-{r.randrange(9)}] {_camel(r, 2, True)} {r.choice(WORDS)} took {r.randrange(999)} ms",
    lambda r: f"GET /{r.choice(WORDS)}/{r.choice(WORDS)}.{some(r, '0123456789abcdef', 8)}.{r.choice(EXTENSIONS)} {r.choice([200, 304, 404])}",
    lambda r: f"commit {some(r, '0123456789abcdef', 40)} (HEAD -> main, origin/main)",
    lambda r: f"sha256:{some(r, '0123456789abcdef', 64)}",
    lambda r: f"\"integrity\": \"sha512-{some(r, BASE64, 86)}==\"",
    lambda r: f"request id {uuid(r)} failed after {r.randrange(99)}s",
    lambda r: f"npm ERR! code E{r.choice(WORDS).upper()} node_modules/{r.choice(WORDS)}@{_version(r)}",
    lambda r: f"+ {some(r, string.ascii_lowercase, 7)}=={_version(r)}",
    lambda r: f".{r.choice(WORDS)}-{r.choice(WORDS)}{{margin:{r.randrange(40)}px auto;color:#{some(r, '0123456789abcdef', 6)}}}",
    lambda r: f"<div class=\"{r.choice(WORDS)} {r.choice(WORDS)}-{r.randrange(9)}\" id=\"{_camel(r)}\">{r.choice(WORDS).capitalize()} {r.choice(WORDS).capitalize()}</div>",
    lambda r: f"<img src=\"data:image/png;base64,{some(r, BASE64, r.randrange(60, 200))}\">",
    lambda r: f"SELECT {r.choice(WORDS)}, COUNT(*) FROM {r.choice(WORDS)}s WHERE {r.choice(WORDS)}_id = {r.randrange(999)} GROUP BY 1;",
    lambda r: f"{r.choice(WORDS).upper()}_{r.choice(WORDS).upper()}={some(r, BASE64, r.randrange(8, 40))}",
    lambda r: f"ssh-rsa {some(r, BASE64, 180)}",
    lambda r: f"| {r.choice(WORDS)} | {r.randrange(9999)} | {r.randrange(99)}.{r.randrange(99)} |",
    lambda r: " ".join(str(r.randrange(10000)) for _ in range(r.randrange(4, 12))),
    lambda r: ",".join(str(r.randrange(10000)) for _ in range(r.randrange(4, 12))),
    lambda r: f"var {r.choice('abcdefg')}=function({r.choice('xyz')}){{return {r.choice('xyz')}.{r.choice('abc')}({some(r, string.ascii_letters, 3)})}};!function(){{{some(r, string.ascii_letters, 6)}()}}();",
    lambda r: f"git checkout -b feature/{r.choice(WORDS)}-{r.choice(WORDS)}",
    lambda r: f"docker run -p {r.randrange(9999)}:80 {r.choice(WORDS)}/{r.choice(WORDS)}:{_version(r)}",
    lambda r: f"- name: {r.choice(WORDS).capitalize()} {r.choice(WORDS)}\n  image: {r.choice(WORDS)}:{_version(r)}\n  replicas: {r.randrange(9)}",
    lambda r: f"# {r.choice(WORDS).capitalize()} {r.choice(WORDS).capitalize()}\n\n{r.choice(WORDS).capitalize()} the {r.choice(WORDS)} before you {r.choice(WORDS)} it.",
    lambda r: f"{{\"id\": \"{uuid(r)}\", \"{r.choice(WORDS)}\": {r.randrange(99)}, \"{_camel(r)}\": \"{_camel(r, 2, True)}\"}}",
    lambda r: f"export {r.choice(WORDS).upper()}_PATH=/usr/{r.choice(WORDS)}/{r.choice(WORDS)}/bin",
    lambda r: f"<{_camel(r, 1, True)} {r.choice(WORDS)}={{{_camel(r)}}} on{_camel(r, 1, True)}={{{_camel(r)}}} />",
    lambda r: f"error TS{r.randrange(9999)}: Type '{_camel(r, 2, True)}' is not assignable to type '{_camel(r, 2, True)}'.",
    lambda r: f"{r.choice(WORDS).capitalize()} {r.choice(WORDS).capitalize()}",
    lambda r: f"{r.choice(WORDS).capitalize()} {r.choice(WORDS).capitalize()} {r.choice(WORDS).capitalize()}: {r.randrange(999)}",
    lambda r: f"https://{r.choice(WORDS)}.example.com/{r.choice(WORDS)}/{uuid(r)}?{r.choice(WORDS)}={some(r, BASE64, 12)}",
]  # fmt: skip


def machine_text(rng):
    """One to six lines that machines write."""
    return "\n".join(rng.choice(MAKERS)(rng) for _ in range(rng.choice([1, 1, 1, 2, 3, 6])))
