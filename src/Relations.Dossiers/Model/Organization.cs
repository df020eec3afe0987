namespace Relations.Dossiers;

/// <summary>An international body.</summary>
[Collection("organizations", 40)]
public sealed partial record Organization : Record, IParty, IRegisterEntry, IOtherwiseNamed
{
    /// <summary>The name of the body.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>Its usual acronym, by language where languages have their own.</summary>
    public LocalisedText? Acronym { get; init; }

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>The larger body that it belongs to.</summary>
    [Acyclic]
    public Ref<Organization> Within { get; init; }

    /// <summary>The states that belong to it, and when.</summary>
    public Items<Membership> Members { get; init; } = [];

    /// <summary>Names that the body had at other times, or is also known by.</summary>
    [Remark]
    public Items<OtherName> OtherNames { get; init; } = [];

    private static partial RecordProfile<Organization> Describe() =>
        new()
        {
            Heading = Heading,
            Name = static one => one.Names,
            Title = static (one, _) => RecordTitle.Named(one.Names) with { Acronym = one.Acronym },
            MainDate = null,
            Act = null,
            OtherActs = static (one, _) =>
                one.Members.Select(
                    static (member, i) =>
                        new RecordAct(
                            TheMembership(member.State),
                            FormattableString.Invariant($"members[{i}].period"),
                            member.Period,
                            member.State.Id
                        )
                ),
            Parties = [],
            Home = null,
            Lane = null,
            Fact = null,
        };

    [Localized("Organizations")]
    static partial LocalizedString Heading { get; }

    [Message("the membership of {state}")]
    private static partial Message TheMembership(Ref<State> state);
}

/// <summary>What sort of body it is.</summary>
public enum OrganizationKind
{
    /// <summary>A body founded by states through a treaty.</summary>
    [Label("intergovernmental organization")]
    Intergovernmental,

    /// <summary>A military alliance.</summary>
    [Label("military alliance")]
    Alliance,

    /// <summary>A standing conference without legal personality.</summary>
    [Label("standing conference")]
    Conference,

    /// <summary>A group of states formed for one matter.</summary>
    [Label("group of states")]
    Group,

    /// <summary>A body that does not consist of states.</summary>
    [Label("non-governmental organization")]
    NonGovernmental,

    /// <summary>Anything else.</summary>
    [Label("other body")]
    Other,
}

/// <summary>A state that belongs to an organization.</summary>
[Part]
public sealed partial record Membership
{
    /// <summary>The state.</summary>
    [Required]
    public Ref<State> State { get; init; }

    /// <summary>When it belongs to it.</summary>
    public SourceDate? Period { get; init; }
}
