namespace Relations.Dossiers;

/// <summary>What readers must know, in the words of the curator, bound to the records that it is about.</summary>
[Collection("keyPoints", 206)]
public sealed partial record KeyPoint : Record
{
    /// <summary>The point, whose first sentence can be read alone; its placeholders for numbers and dates are filled.</summary>
    [Required]
    public LocalisedText? Text { get; init; }

    /// <summary>The records that it is about.</summary>
    public Items<Ref<Record>> About { get; init; } = [];

    /// <summary>Its place among the key points, from 1.</summary>
    public int? Order { get; init; }

    /// <summary>Which briefings it stands in; in all, if not given.</summary>
    public PointAudience? Audience { get; init; }

    private static partial RecordProfile<KeyPoint> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Of(one.Text)),
            MainDate = null,
            Act = null,
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Key points")]
    static partial LocalizedString Heading { get; }

    [Localized("“{0}”")]
    static partial LocalizedString Titled { get; }
}

/// <summary>Which briefings a key point stands in.</summary>
public enum PointAudience
{
    /// <summary>The brief of two pages alone.</summary>
    Brief,

    /// <summary>The full briefing and the archive copy alone.</summary>
    Full,
}
