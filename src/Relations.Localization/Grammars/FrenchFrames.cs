namespace Relations;

/// <summary>What French puts around dates.</summary>
static class FrenchFrames
{
    public static IReadOnlyList<(Sense Sense, string Patterns)> All { get; } =
    [
        (Sense.Before, "avant *|avant le *|avant l’*|avant les *|antérieur à *|antérieur au *"),
        (Sense.After, "après *|après le *|après l’*|après les *|postérieur à *|postérieur au *"),
        (Sense.Since, "depuis *|depuis le *|depuis l’*|depuis les *|dès *|dès le *|* à ce jour|à compter du *"),
        (Sense.Since, "à partir de *|à partir du *|à partir d’*|à partir de l’*|à partir des *"),
        (Sense.Until, "jusqu’en *|jusqu’au *|jusqu’à *|jusqu’à l’*|jusqu’aux *|jusque *"),
        (
            Sense.SinceUnknownEnd,
            "à partir de * (fin inconnue)|à partir du * (fin inconnue)|à partir d’* (fin inconnue)"
        ),
        (Sense.SinceUnknownEnd, "à partir de l’* (fin inconnue)|à partir des * (fin inconnue)"),
        (Sense.UntilUnknownStart, "jusqu’en * (début inconnu)|jusqu’au * (début inconnu)|jusqu’à * (début inconnu)"),
        (Sense.UntilUnknownStart, "jusqu’à l’* (début inconnu)|jusqu’aux * (début inconnu)|jusque * (début inconnu)"),
        (Sense.OrEarlier, "* ou avant|* ou antérieur|au plus tard *|au plus tard le *|au plus tard en *"),
        (Sense.OrLater, "* ou après|* ou postérieur|au plus tôt *|au plus tôt le *|au plus tôt en *"),
        (Sense.Circa, "vers *|vers le *|vers l’*|vers les *|environ *|environ le *|environ l’*|* environ"),
        (Sense.Circa, "aux environs de *|aux alentours de *|autour de *|approximativement *"),
        (Sense.Uncertain, "probablement *|peut-être *|sans doute *|* (incertain)"),
        (Sense.Between, "entre * et *|entre le * et le *|entre l’* et l’*|entre les * et les *"),
        (Sense.Span, "du * au *|de * à *|d’* à *|des * aux *|de l’* à l’*|du * à l’*|de l’* au *|de * au *|du * à *"),
        (Sense.Span, "d’* au *"),
        (Sense.Either, "* ou *|soit * soit *"),
        (Sense.Both, "* et *|à la fois * et *"),
        (Sense.Same, "le *|l’*|les *|en *|au *|à l’*|dans les *|l’année *|l’an *|courant *|daté du *"),
        (Sense.Same, "au cours de *|au cours du *|au cours d’*|au cours de l’*|au cours des *"),
        (Sense.Bce, "* avant notre ère|* av. J.-C.|* av. J.-C|* avant J.-C.|* avant J.-C|* av. n. è|* av. n. è."),
        (Sense.Ce, "* de notre ère|* apr. J.-C.|* apr. J.-C|* ap. J.-C.|* ap. J.-C|* après J.-C.|* après J.-C"),
        (Sense.Century, "* siècle|le * siècle|au * siècle"),
    ];
}
