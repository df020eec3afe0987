using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Says to which state a place belongs.</summary>
static class Territories
{
    // Deeper than any real place; places that lie in one another end here as well.
    const int Deepest = 16;

    /// <summary>The state of a place, or of the nearest larger place that has one; null where none has.</summary>
    public static State? StateOf(this Dossier dossier, Place place)
    {
        var at = place;
        for (var depth = 0; depth < Deepest && at is not null; depth++)
        {
            if (dossier.Find(at.State) is { } state)
            {
                return state;
            }

            at = dossier.Find(at.Within);
        }

        return null;
    }
}
