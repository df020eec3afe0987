namespace Relations.Dossiers;

/// <summary>Tells which records may be of a time.</summary>
/// <param name="scope">The period, and the day as of which the data is wanted.</param>
sealed class ScopePeriod(DossierScope scope)
{
    readonly EdtfBounds? period = scope.Period?.Bounds;
    readonly EdtfBounds? asOf = scope.AsOf?.Bounds;

    /// <summary>Whether a period is wanted and a record does not say when it was the case.</summary>
    public bool IsUndated(Record record) => period is not null && Beginning(record) is null;

    /// <summary>Whether a record may have been the case on a day of the period, and may have begun by the day of the data.</summary>
    public bool MayHold(Record record)
    {
        if (Beginning(record) is not { } start)
        {
            return true;
        }

        if (asOf?.Latest is { } day && start.Earliest > day)
        {
            return false;
        }

        return period is not { } wanted
            || (!(start.Earliest > wanted.Latest) && !(Ending(record, start) < wanted.Earliest));
    }

    static EdtfBounds? Beginning(Record record) => record.Profile.DateOf(record)?.Bounds;

    // What began and has no ending on record may go on. Null is no limit, as it is to the comparisons above.
    static EdtfDay? Ending(Record record, EdtfBounds start) =>
        record.Profile.Ending is null ? start.Latest : record.Profile.EndOf(record)?.Bounds?.Latest;
}
