using Relations.Dossiers;
using Record = Relations.Dossiers.Record;

namespace Relations.Records.Tests;

/// <summary>A measure that one state takes against another.</summary>
[Relations.Dossiers.Collection("sanctions", 999)]
public sealed partial record Sanction : Record
{
    /// <summary>The state that takes it.</summary>
    [Required]
    [Label("Imposed by")]
    public Ref<State> By { get; init; }

    /// <summary>The state that it is taken against.</summary>
    [Required]
    public Ref<State> Against { get; init; }

    /// <summary>What is restricted.</summary>
    public SanctionKind? Kind { get; init; }

    /// <summary>When it was imposed.</summary>
    public SourceDate? Imposed { get; init; }

    /// <summary>When it was lifted.</summary>
    public SourceDate? Lifted { get; init; }

    /// <summary>What it was imposed for.</summary>
    public LocalisedText? Reason { get; init; }

    /// <summary>When it was made weaker.</summary>
    public Items<Easing> Easings { get; init; } = [];

    private static partial RecordProfile<Sanction> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.NameWithin(one.By), TitlePart.NameWithin(one.Against)),
            MainDate = new(Happening, "imposed"),
            Ending = "lifted",
            Act = static _ => TheImposition(),
            Parties = [PartyField.Acting("by"), PartyField.Acting("against")],
            Home = null,
            Lane = new(35),
            LaneDates = static one => [new(OnImposition, one.Imposed), new(OnLifting, one.Lifted)],
            Fact = static one => RecordFact.Of(one.By.Id, one.Against.Id, one.Kind),
        };

    [Localized("Sanctions")]
    static partial LocalizedString Heading { get; }

    [Localized("Imposition of sanctions")]
    static partial LocalizedString Happening { get; }

    [Localized("Sanctions of {0} against {1}")]
    static partial LocalizedString Titled { get; }

    [Localized("imposed")]
    static partial LocalizedString OnImposition { get; }

    [Localized("lifted")]
    static partial LocalizedString OnLifting { get; }

    [Message("the imposition of the sanctions")]
    private static partial Message TheImposition();
}

/// <summary>What is restricted.</summary>
public enum SanctionKind
{
    /// <summary>The sale of arms.</summary>
    [Label("arms embargo")]
    Arms,

    /// <summary>All trade.</summary>
    [Label("trade embargo")]
    Trade,
}

/// <summary>A sanction is made weaker.</summary>
[Part]
public sealed partial record Easing
{
    /// <summary>When.</summary>
    [Required]
    public SourceDate? Date { get; init; }
}
