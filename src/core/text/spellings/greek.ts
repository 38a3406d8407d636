/**
 * Greek: ELOT 743, older schoolbook spellings, the press. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const GREEK_SPELLINGS = `
α a | ha e
αι ai e ae | ay
αυ av af au | aw
β v b | w
γ g gh y | j
γγ ng gg
γκ g gk ng nk | k
γχ nch nh
δ d dh | th
ε e | ai he
ει i ei | e y ee
ευ ev ef eu | efv
ζ z | s
η i e | h ee y
θ th t
ι i y | ee j -
κ k c | ck q ch
λ l ll
μ m
μπ b mp mb
ν n | m
ντ d nt nd
ξ x ks
ο o | ho
οι i oi | oe y
ου ou u | oo w
π p
ρ r | rh
σ s | ss c sh z
τ t | th
τζ tz j dz | g
τσ ts ch c | tz
υ y i u | hy
φ f ph
χ ch h kh x | j
ψ ps
ω o | ho
`;
