"""Dutch abbreviations written with a full stop, for telling them from the end of a sentence."""

from __future__ import annotations

# a name, a number or more text always follows: never the end of a sentence
LEADING = frozenset(
    "adj afb art bijv blz bv bvb ca dhr dir dr drs ev fam fig fr gr hfst ing ir jg jl jr juf k kl ll max mej mevr mgr "
    "min mr mrs mvr mw mz nr nrs nl no nov okt pag par ph prof red resp sept sint st tel t.a.v t.b.v t.g.v t.o.v "
    "temp vgl vb vnl vnr wo zgn zr zn feb aug dec apr jan za zo ma di wo do vr afd app aud cfr dgl gem geb incl excl "
    "inl inschr lln lkr ml verg versch vlg vol zie onderw o.l.v i.v.m m.b.t m.b.v n.a.v i.p.v d.m.v o.a d.w.z m.a.w "
    "t.e.m i.s.m i.f.v m.i.v p.a a.h.w b.v n.v v.z.w evt eventl bestemm".split()
)
# may stand at the end: the sentence ends if a capital follows
CLOSING = frozenset("enz etc e.a e.d e.v a.u.b s.v.p z.s.m n.v.t o.i.d p.p p.st p.m a.m bijl uur".split()) - {"uur"}
# these are words or names too: "Vraag het aan de juf. Zij helpt u."
ALSO_A_WORD = frozenset("app di do jan juf ma max min vol vr wo za zo kl".split())
