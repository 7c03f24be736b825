"""Rows by twos from edited sentences: one that its evidence supports, and one that it does not."""

import re

NARROWED = 0.4
TURNED = 0.2


def sentences(text):
    return [one.strip() for one in re.split(r"(?<=[.!?])\s+", text) if 40 <= len(one.strip()) <= 320]


def make(editor, documents, rows):
    """`documents`: [(text, source, group)]. As many supported as unsupported rows, from the same sentences."""
    made = []
    while len(made) < rows:
        context, source, group = editor.random.choice(documents)
        known = sentences(context)
        if not known:
            continue
        take = min(len(known), editor.random.choice([1, 1, 2, 3]))
        at = editor.random.randrange(len(known) - take + 1)
        known = known[at : at + take]
        if editor.random.random() < NARROWED:
            context = " ".join(known)
        if editor.random.random() < TURNED:
            made += turned(editor, context, known, source, group)
            continue
        chosen = [editor.retell(one) for one in known]
        hit = editor.random.randrange(take)
        harmed, kind = editor.harm(chosen[hit], context)
        if not harmed:
            continue
        wrong = chosen[:hit] + [harmed] + chosen[hit + 1 :]
        # other rephrasing of the supported one, so that the two are no mere pair
        right = [editor.retell(one) for one in known]
        made += pair(context, wrong, right, source, group, kind)
    return made


def turned(editor, context, known, source, group):
    """The edit is in the evidence: there the edited claim is the supported one, so its words alone tell nothing."""
    hit = editor.random.randrange(len(known))
    harmed, kind = editor.harm(known[hit], context)
    if not harmed or known[hit] not in context:
        return []
    new = [*known[:hit], harmed, *known[hit + 1 :]]
    wrong, right = ([editor.rephrase(one) for one in parts] for parts in (known, new))
    return pair(context.replace(known[hit], harmed), wrong, right, source, group, kind)


def pair(context, wrong, right, source, group, kind):
    common = {"context": context, "question": "", "source": f"synthetic/{source}", "group": group}
    return [
        {**common, "response": " ".join(parts), "label": label, "edit": kind if label else "rephrase"}
        for label, parts in ((1, wrong), (0, right))
    ]
