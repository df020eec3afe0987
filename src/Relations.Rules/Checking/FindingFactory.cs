using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Makes findings from drafts: finds the places of all of them in one reading of the files.</summary>
static class FindingFactory
{
    public static List<Finding> Make(ValidationRun validation, IReadOnlyList<PendingFinding> drafts)
    {
        var dossier = validation.Dossier;
        var spots = drafts
            .Where(draft => draft.Place is null)
            .SelectMany(draft => draft.Related.Select(related => related.Spot).Prepend(draft.Spot));
        var places = new RecordLocator(dossier).Find(spots, validation.Token);
        return [.. drafts.Select(draft => Make(dossier, draft, places.GetValueOrDefault))];
    }

    /// <summary>The finding of a draft whose places reading has kept; null where files must be read for them.</summary>
    public static Finding? AtOnce(Dossier dossier, PendingFinding draft, RecordLocator locator) =>
        draft.Place is not null
        || (locator.IsKept(draft.Spot) && draft.Related.All(related => locator.IsKept(related.Spot)))
            ? Make(dossier, draft, locator.Kept)
            : null;

    static Finding Make(Dossier dossier, PendingFinding draft, Func<FieldRef, SourceLocation?> placeOf) =>
        new(draft.Rule.Info.Code, draft.Rule.Info.Name, draft.Severity, draft.Verdict, draft.Message)
        {
            Record = draft.RecordId ?? IdOf(draft.Spot),
            Field = PathOf(draft.Spot),
            IsOfHeader = draft.Place is null ? draft.Spot.Record is null : IsOfHeader(dossier, draft),
            Place = draft.Place ?? placeOf(draft.Spot),
            HelpText = draft.Help,
            OpenDates = draft.OpenDates,
            Fix = Made(
                draft.Place is { } place
                    ? draft.Repair?.At(place, draft.Ordinal, draft.Spot.Path)
                    : draft.Repair?.At(draft.Spot, dossier.HeaderFile)
            ),
            Related =
            [
                .. draft.Related.Select(related => new Related(
                    related.Message,
                    IdOf(related.Spot),
                    PathOf(related.Spot),
                    placeOf(related.Spot)
                )),
            ],
        };

    // Of what reading found, the field tells.
    static bool IsOfHeader(Dossier dossier, PendingFinding draft) =>
        draft.RecordId is null
        && draft.Place!.File == dossier.HeaderFile?.Path
        && Header.Shape.PositionOf(draft.Spot.Path.Split('.', '[')[0]) >= 0;

    static Fix? Made(Fix? fix) =>
        fix is not null
        && (fix.Last is { } last ? fix.Edits.Append(last) : fix.Edits).All(edit => Editor.Edits(edit.File))
            ? fix
            : null;

    static string? IdOf(FieldRef spot) => spot.Record?.Id;

    static string? PathOf(FieldRef spot) => spot.Path.Length == 0 ? null : spot.Path;
}
