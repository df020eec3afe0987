using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells whether the passages of a record say its dates in so many words.</summary>
public static class DateSupport
{
    /// <summary>
    /// Whether a quote of a record mentions a date, whatever was read from the quote: SRC014 would take the date for what
    /// it says, or less, without a year that the curator adds.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="date">A date of the record.</param>
    /// <returns>False as well where no quote is on record, and for a date that cannot be read.</returns>
    public static bool IsStated(Record record, SourceDate date)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(date);
        if (date.Value is not { } value)
        {
            return false;
        }

        List<Edtf> said =
        [
            .. Quotations
                .Of(record)
                .Where(placed => placed.Citation.Quote is not null)
                .SelectMany(placed => DateEvidence.MentionsIn(placed.Citation.Quote!, placed.Path))
                .Select(mention => mention.Date),
        ];
        var dates = new RecordValidationContext(record).StatedDates.Select(field => field.Date.Value).OfType<Edtf>();
        return said.Count > 0 && DateReadings.IsReading(value, said, [.. dates]);
    }
}
