namespace Relations.Dossiers;

/// <summary>The long form of a date: one whose calendar is not the Gregorian, or whose wording is kept.</summary>
[Part]
public sealed partial record DateForm
{
    /// <summary>The date as EDTF text, with the numbers of the calendar.</summary>
    [Required]
    public string? Edtf { get; init; }

    /// <summary>The calendar of the numbers: gregorian, julian, hijri-civil, hijri-umm-al-qura, rumi, persian or hebrew.</summary>
    public string? Calendar { get; init; }

    /// <summary>The wording of the source.</summary>
    public string? Written { get; init; }

    internal static DateForm Of(SourceDate date) =>
        new()
        {
            Edtf = date.Text,
            Calendar = date.NamesCalendar ? date.Calendar : null,
            Written = date.Written,
        };

    internal SourceDate? ToDate() => Edtf is null ? null : new(Edtf, Calendar, Written);
}
