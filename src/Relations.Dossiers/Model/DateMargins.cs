namespace Relations.Dossiers;

/// <summary>By how much qualified dates may be off.</summary>
[Part]
public sealed partial record DateMargins
{
    /// <summary>What a date with ? may be off by, to either side; with % the larger of both margins counts.</summary>
    public DateMargin? Uncertain { get; init; }

    /// <summary>What a date with ~ may be off by, to either side; with % the larger of both margins counts.</summary>
    public DateMargin? Approximate { get; init; }

    /// <summary>The policy by which the dates of a dossier are read.</summary>
    internal EdtfPolicy ToPolicy() =>
        new() { Uncertain = DateMargin.Of(Uncertain), Approximate = DateMargin.Of(Approximate) };
}

/// <summary>By how much a date may be off, by how exact it is.</summary>
[Part]
public sealed partial record DateMargin
{
    /// <summary>Whole years, for a date that states a year only; less than 0 counts as 0.</summary>
    public int? Years { get; init; }

    /// <summary>Whole months, for a month or a season; less than 0 counts as 0.</summary>
    public int? Months { get; init; }

    /// <summary>Days, for a day; less than 0 counts as 0.</summary>
    public int? Days { get; init; }

    internal static EdtfMargin Of(DateMargin? margin) =>
        new(margin?.Years ?? 0, margin?.Months ?? 0, margin?.Days ?? 0);
}
