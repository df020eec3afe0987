using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What is wrong with a rule that a dossier declares.</summary>
/// <param name="Path">The path in the header, as <c>ownRules[0].code</c>.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Help">What to do about it; may be null.</param>
sealed record OwnRuleFault(string Path, Message Text, Message? Help = null);

/// <summary>The rules that a dossier declares, and what is wrong with those that do not become rules.</summary>
sealed class DeclaredRules
{
    static readonly ConditionalWeakTable<Dossier, DeclaredRules> Made = [];

    DeclaredRules(Dossier dossier)
    {
        if (dossier.Header.OwnRules.Count == 0)
        {
            return;
        }

        var maker = new DeclaredRuleMaker(dossier);
        (All, Faults) = (maker.Rules, maker.Faults);
    }

    /// <summary>The rules, in the order of their declarations.</summary>
    public IReadOnlyList<DeclaredRule> All { get; } = [];

    public IReadOnlyList<OwnRuleFault> Faults { get; } = [];

    /// <summary>Those of a dossier, made once.</summary>
    public static DeclaredRules Of(Dossier dossier) => Made.GetValue(dossier, static one => new(one));
}
