namespace Relations.Dossiers;

/// <summary>
/// A date as a dossier gives it: EDTF text whose numbers are those of <see cref="Calendar"/>, and perhaps the wording
/// of the source. Text that is no EDTF is held as well, so that nothing is lost and a rule can say what is wrong.
/// </summary>
/// <remarks>Two are equal when text, calendar and wording are.</remarks>
public sealed record SourceDate : IMessageArgument
{
    /// <summary>The name of the calendar that a date without one is in.</summary>
    public const string Gregorian = "gregorian";

    // Read when it is first asked for; should two threads ask at once, both read the same.
    Reading? reading;

    // Asked for by very many comparisons.
    KnownBounds? known;

    /// <summary>Takes a date as written.</summary>
    /// <param name="text">The EDTF text.</param>
    /// <param name="calendar">The calendar of its numbers; null where it is not named, which means the Gregorian.</param>
    /// <param name="written">The wording of the source; may be null.</param>
    public SourceDate(string text, string? calendar = null, string? written = null)
    {
        Text = text;
        Calendar = calendar ?? Gregorian;
        NamesCalendar = calendar is not null;
        Written = written;
    }

    /// <summary>The EDTF text, as written.</summary>
    public string Text { get; }

    /// <summary>The name of the calendar that the numbers of <see cref="Text"/> are in.</summary>
    public string Calendar { get; }

    /// <summary>Whether the calendar is named, and not the Gregorian for want of a name.</summary>
    public bool NamesCalendar { get; }

    /// <summary>The wording of the source; null where it is not kept.</summary>
    public string? Written { get; }

    /// <summary>The date in the proleptic Gregorian calendar, or null where the text could not be read.</summary>
    public Edtf? Value => Read.Date;

    /// <summary>By how much it may be off where it is qualified, as its dossier says. No part of its identity.</summary>
    public EdtfPolicy Policy
    {
        get;
        internal set => (field, known) = (value, null);
    } = EdtfPolicy.Default;

    /// <summary>The days between which it starts and ends, under its <see cref="Policy"/>; null where the text could not be read.</summary>
    public EdtfBounds? Bounds => (known ??= new KnownBounds(Value?.BoundsUnder(Policy))).Bounds;

    /// <summary>Why the text could not be read; null where it could.</summary>
    public EdtfFailure? Failure => Read.Failure;

    Reading Read => reading ??= Reading.Of(Text, Calendar);

    /// <summary>
    /// What is out of date in a text of the draft of 2012, which is read as the form of today that the suggestion has;
    /// null for any other text.
    /// </summary>
    public EdtfFailure? OldForm => Read.OldForm;

    /// <inheritdoc />
    public bool Equals(SourceDate? other) =>
        other is not null
        && Text == other.Text
        && Calendar == other.Calendar
        && NamesCalendar == other.NamesCalendar
        && Written == other.Written;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Calendar, NamesCalendar, Written);

    /// <summary>The text, with the calendar where it is not the Gregorian.</summary>
    public override string ToString() => Calendar == Gregorian ? Text : $"{Text} ({Calendar})";

    /// <inheritdoc />
    ArgumentValue IMessageArgument.AsArgument() => new DateValue(ToString());

    sealed record KnownBounds(EdtfBounds? Bounds);

    sealed record Reading(Edtf? Date, EdtfFailure? Failure, EdtfFailure? OldForm = null)
    {
        const string Legacy = "legacy-";

        public static Reading Of(string text, string calendar)
        {
            if (!EdtfCalendar.TryFromName(calendar, out var system))
            {
                return new(null, new("calendar", 0, text.Length, Unknown(calendar), null));
            }

            if (system.TryRead(text, out var date, out var failure))
            {
                return new(date, null);
            }

            return
                failure.Hint.StartsWith(Legacy, StringComparison.Ordinal)
                && system.TryRead(failure.Suggestion, out var meant, out _)
                ? new(meant, null, failure)
                : new(null, failure);
        }

        static Message Unknown(string calendar)
        {
            var names = EdtfCalendar.All.Select(known => known.Name).ToList();
            return Nearest.To(calendar, names) is { } nearest
                ? SourceDateTexts.DidYouMean(calendar, nearest)
                : SourceDateTexts.ThereAre(calendar, ArgumentValue.List(names.Select(ArgumentValue.Of)));
        }
    }
}
