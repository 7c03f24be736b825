"""Numbers of a given shape."""


def digits(rng, pattern):
    """'#' any digit, '%' one from 1 to 9, '?' a capital letter."""
    make = {"#": lambda: str(rng.randrange(10)), "%": lambda: str(rng.randrange(1, 10))}
    make["?"] = lambda: rng.choice("ABCDEFGHJKLMNPRSTUWXYZ")
    return "".join(make[char]() if char in make else char for char in pattern)
