namespace Relations.Dossiers;

/// <summary>
/// A date as a dossier gives it: EDTF text whose numbers are those of <see cref="Calendar"/>, and perhaps the wording
/// of the source. Text that is no EDTF is held as well, so that nothing is lost and a rule can say what is wrong.
/// </summary>
/// <remarks>Two are equal when text, calendar and wording are.</remarks>
public sealed record SourceDate
{
    /// <summary>The name of the calendar that a date without one is in.</summary>
    public const string Gregorian = "gregorian";

    // Read when it is first asked for; should two threads ask at once, both read the same.
    Reading? reading;

    /// <summary>Takes a date as written.</summary>
    /// <param name="text">The EDTF text.</param>
    /// <param name="calendar">The calendar of its numbers.</param>
    /// <param name="written">The wording of the source; may be null.</param>
    public SourceDate(string text, string calendar = Gregorian, string? written = null)
    {
        Text = text;
        Calendar = calendar;
        Written = written;
    }

    /// <summary>The EDTF text, as written.</summary>
    public string Text { get; }

    /// <summary>The name of the calendar that the numbers of <see cref="Text"/> are in.</summary>
    public string Calendar { get; }

    /// <summary>The wording of the source; null where it is not kept.</summary>
    public string? Written { get; }

    /// <summary>The date in the proleptic Gregorian calendar, or null where the text could not be read.</summary>
    public Edtf? Value => Read.Date;

    /// <summary>By how much it may be off where it is qualified, as its dossier says. No part of its identity.</summary>
    public EdtfPolicy Policy { get; internal set; } = EdtfPolicy.Default;

    /// <summary>The days between which it starts and ends, under its <see cref="Policy"/>; null where the text could not be read.</summary>
    public EdtfBounds? Bounds => Value?.BoundsUnder(Policy);

    /// <summary>Why the text could not be read; null where it could.</summary>
    public EdtfFailure? Failure => Read.Failure;

    Reading Read => reading ??= Reading.Of(Text, Calendar);

    /// <inheritdoc />
    public bool Equals(SourceDate? other) =>
        other is not null && Text == other.Text && Calendar == other.Calendar && Written == other.Written;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Calendar, Written);

    /// <summary>The text, with the calendar where it is not the Gregorian.</summary>
    public override string ToString() => Calendar == Gregorian ? Text : $"{Text} ({Calendar})";

    sealed record Reading(Edtf? Date, EdtfFailure? Failure)
    {
        public static Reading Of(string text, string calendar)
        {
            if (!EdtfCalendar.TryFromName(calendar, out var system))
            {
                return new(null, new("calendar", 0, text.Length, Unknown(calendar), null));
            }

            var read = system.TryRead(text, out var date, out var failure);
            return read ? new(date, null) : new(null, failure);
        }

        static string Unknown(string calendar)
        {
            var names = EdtfCalendar.All.Select(known => known.Name).ToList();
            return Nearest.To(calendar, names) is { } nearest
                ? $"There is no calendar {calendar}; did you mean {nearest}?"
                : $"There is no calendar {calendar}; there are {string.Join(", ", names)}.";
        }
    }
}
