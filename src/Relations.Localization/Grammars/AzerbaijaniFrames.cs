namespace Relations;

/// <summary>The words around Azerbaijani dates, by what they mean.</summary>
static class AzerbaijaniFrames
{
    public static IReadOnlyList<(Sense Sense, string Patterns)> All { get; } =
    [
        (Sense.Before, "* əvvəl|* qabaq|* tarixindən əvvəl"),
        (Sense.After, "* sonra"),
        (
            Sense.Since,
            "* bəri|* etibarən|* tarixindən|* tarixindən bəri|* tarixindən etibarən|* başlayaraq|* bu yana|* bu günədək"
        ),
        (Sense.Until, "* qədər|* kimi|*dək|* tarixinədək|* tarixinə qədər"),
        (Sense.SinceUnknownEnd, "* etibarən (sonu məlum deyil)|* tarixindən etibarən (sonu məlum deyil)"),
        (Sense.UntilUnknownStart, "*dək (başlanğıcı məlum deyil)|* tarixinədək (başlanğıcı məlum deyil)"),
        (Sense.OrEarlier, "ən geci *|* və ya daha əvvəl"),
        (Sense.OrLater, "ən tezi *|* və ya daha sonra"),
        (Sense.Circa, "təxminən *|təqribən *|* ətrafında"),
        (
            Sense.Uncertain,
            "ehtimal ki *|ehtimal ki, *|ehtimalən *|güman ki *|güman ki, *|* (dəqiq deyil)|* (dəqiqləşdirilməyib)"
        ),
        (Sense.Between, "* ilə * arası|* ilə * arasında|* və * arasında"),
        (Sense.Among, "* arası|* arasında"),
        (Sense.Span, "*dan *a qədər|*dən *ə qədər|*dan *adək|*dən *ədək"),
        (Sense.Either, "* və ya *|* yaxud *|ya * ya da *"),
        (Sense.Both, "* ilə *|* və *|həm * həm *|həm * həm də *"),
        (Sense.Same, "* ili|* ildə|* tarixi|* tarixində|* tarixli|* ərzində"),
        (Sense.Bce, "e.ə. *|* e.ə. *|eramızdan əvvəl *"),
        (Sense.Ce, "b.e. *|* b.e. *|eramızın *"),
        (Sense.Century, "* əsr|* yüzillik"),
    ];
}
