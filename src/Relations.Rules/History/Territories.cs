using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Says to which state a record belongs.</summary>
static class Territories
{
    // Deeper than any real place; places that lie in one another end here as well.
    const int Deepest = 16;

    /// <summary>The state of a record, or of the nearest larger thing that has one, as the types of records say it; null where none has.</summary>
    public static State? StateOf(this Dossier dossier, Record? record)
    {
        var at = record;
        for (var depth = 0; depth < Deepest && at is not (null or State); depth++)
        {
            at = at
                .Profile.HomeOf(at)
                .Select(home => dossier.Find(home.Id ?? ""))
                .FirstOrDefault(home => home is not null);
        }

        return at as State;
    }
}
