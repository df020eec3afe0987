using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A piece of the bar of relations.</summary>
readonly record struct RelationPiece(double From, double To, bool IsBroken, bool GoesOn);

/// <summary>The bar of relations with its breaks.</summary>
sealed class RelationBar
{
    public RelationBar(BrokenAxis axis, EdtfDay asOf, DiplomaticRelation relation)
    {
        var now = axis.Of(asOf.AddDays(1));
        var end = relation.Ended?.Bounds?.LatestEnd is { } last ? axis.Of(last) : now;
        var x = relation.Established?.Bounds?.EarliestStart is { } first ? axis.Of(first) : axis.Left;
        List<RelationPiece> pieces = [];
        foreach (var gap in relation.Interruptions)
        {
            if (gap.From?.Bounds?.EarliestStart is not { } from)
            {
                continue;
            }

            var broken = axis.Of(from);
            var resumed = gap.To?.Bounds?.LatestEnd is { } to ? axis.Of(to) : end;
            if (broken > x)
            {
                pieces.Add(new(x, broken, IsBroken: false, GoesOn: false));
            }

            pieces.Add(new(broken, resumed, IsBroken: true, GoesOn: false));
            x = resumed;
        }

        if (x < end || pieces.Count == 0)
        {
            pieces.Add(new(x, end, IsBroken: false, GoesOn: relation.Ended is null));
        }

        Pieces = pieces;
    }

    public IReadOnlyList<RelationPiece> Pieces { get; }
}
