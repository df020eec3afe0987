using System.Collections.Immutable;
using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The rules that a check runs: those of the rule book, and validators of FluentValidation that a program adds.
/// </summary>
/// <remarks>
/// <para>
/// A set is immutable: <see cref="Add{T}"/> and <see cref="Without"/> return another one. It is handed to a check by
/// <see cref="CheckOptions.Rules"/>, and is safe for use by several threads as far as the validators that were added are.
/// </para>
/// <para>
/// What an added validator says of a record becomes a finding like those of the rule book: it has a code, a severity and a
/// place, may be waived on the record, stands in a baseline, and weighs what the dossier's <c>rules</c> say of its code.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// sealed class HasPurpose : AbstractValidator&lt;Visit&gt;
/// {
///     public HasPurpose() =>
///         RuleFor(visit => visit.Purpose)
///             .NotNull()
///             .WithErrorCode("ACME001")
///             .WithMessage("the visit has no purpose")
///             .WithSeverity(FluentValidation.Severity.Warning);
/// }
///
/// var rules = RuleSet.Default.Add(new HasPurpose());
/// var result = Checker.Check(dossier, new CheckOptions { Rules = rules });
/// </code>
/// </example>
public sealed class RuleSet
{
    /// <summary>
    /// The code of findings whose validator gives none: a rule without <c>WithErrorCode</c>, or whose code is not one or
    /// is that of a rule of the rule book.
    /// </summary>
    public const string Unnamed = "OWN000";

    readonly ImmutableHashSet<string> without;
    readonly ImmutableSortedDictionary<string, Rule> added;

    RuleSet(
        ImmutableArray<IValidator> validators,
        ImmutableSortedDictionary<string, Rule> added,
        ImmutableHashSet<string> without
    ) => (Validators, this.added, this.without) = (validators, added, without);

    /// <summary>Gets the rule set with all rules of the rule book and nothing else.</summary>
    public static RuleSet Default { get; } =
        new([], ImmutableSortedDictionary.Create<string, Rule>(StringComparer.Ordinal), []);

    /// <summary>
    /// Gets the rules of this set, by code; of added validators one for each code that they declare.
    /// </summary>
    public IEnumerable<Rule> All => Of(OwnFailures.None);

    internal ImmutableArray<IValidator> Validators { get; }

    /// <summary>Returns a rule set that has the rules of this one and those of a validator.</summary>
    /// <remarks>
    /// The validator runs synchronously, with its default rule set, on every record of type <typeparamref name="T"/>, after
    /// the dossier is read. Of what it says, the message is reported as it is; where the field could not be read, nothing is
    /// reported, since reading has said so already. The codes of its rules and of validators within it, such as child
    /// rules, are read from it; those of a validator that is chosen by the record are known once they fail, or where they are
    /// named here.
    /// </remarks>
    /// <typeparam name="T">
    /// The type of the records, such as <see cref="Visit"/>; a type from which several derive means all of these.
    /// </typeparam>
    /// <param name="validator">The validator to add.</param>
    /// <param name="codes">Further codes that its failures may have.</param>
    /// <returns>The new rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A code is not 2 to 16 letters with 1 to 6 digits behind them, all ASCII, or is that of a rule of the rule book.
    /// </exception>
    public RuleSet Add<T>(AbstractValidator<T> validator, params IReadOnlyList<string> codes)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(codes);
        var all = added;
        foreach (var code in OwnCodes.DeclaredBy(validator).Concat(codes))
        {
            if (OwnCodes.FaultOf(code) is { } fault)
            {
                throw new ArgumentException(fault, codes.Contains(code) ? nameof(codes) : nameof(validator));
            }

            all = all.SetItem(code, new ValidatorRule(code, Severity.Error));
        }

        return new(Validators.Add(validator), all, without);
    }

    /// <summary>Returns a rule set that has the rules of this one but for some.</summary>
    /// <remarks>
    /// What such a rule demands counts nowhere, as if the dossier had turned it off. The rules that report lost data
    /// (FMT001, FMT002, FMT006, FMT008) stay.
    /// </remarks>
    /// <param name="codes">The codes, or beginnings of codes, of the rules to leave out, letter case aside.</param>
    /// <returns>The new rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule of this set has one of the codes.</exception>
    public RuleSet Without(params IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var unknown = codes.FirstOrDefault(code => !All.Any(rule => CheckOptions.Matches(rule, code)));
        return unknown is null
            ? new(Validators, added, without.Union(codes))
            : throw new ArgumentException($"No rule has the code {unknown}.", nameof(codes));
    }

    /// <summary>A rule set that has the rules of this one and another.</summary>
    internal RuleSet Add(Rule rule) => new(Validators, added.SetItem(rule.Info.Code, rule), without);

    /// <summary>Whether a validator of this set declares a code.</summary>
    internal bool Adds(string code) => added.ContainsKey(code);

    /// <summary>Whether a rule is not in this set.</summary>
    internal bool LeavesOut(Rule rule) =>
        without.Count > 0 && rule is not IReportsLoss && without.Any(code => CheckOptions.Matches(rule, code));

    /// <summary>The rules of this set, by code, with one for each code of the failures.</summary>
    internal IEnumerable<Rule> Of(OwnFailures failures, Dossier? dossier = null) =>
        Validators.Length == 0
        && added.Count == 0
        && without.Count == 0
        && (dossier is null || dossier.Header.OwnRules.Count == 0)
            ? Catalogue.All
            : Catalogue
                .All.Concat(added.Values)
                .Concat(dossier is null ? [] : DeclaredRules.Of(dossier).All.Where(rule => !Adds(rule.Info.Code)))
                .Concat(
                    failures.Codes.Where(code => !Adds(code)).Select(code => new ValidatorRule(code, Severity.Error))
                )
                .Where(rule => !LeavesOut(rule))
                .OrderBy(rule => rule.Info.Code, StringComparer.Ordinal);
}
