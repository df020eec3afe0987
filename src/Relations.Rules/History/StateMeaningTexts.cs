using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What is said of a text that means a state.</summary>
static partial class StateMeaningTexts
{
    /// <summary>What a text is to a state, with where and when it is that.</summary>
    public static Message Of(StateMeaningRole role, Message party, IReadOnlyList<Message> places)
    {
        var where = ArgumentValue.List(places.Select(ArgumentValue.Of), ListForm.And);
        return role switch
        {
            StateMeaningRole.Name => IsName(party),
            StateMeaningRole.OfficialName => IsOfficialName(party),
            StateMeaningRole.Adjective => IsAdjective(party),
            StateMeaningRole.Code => IsCode(party, where),
            StateMeaningRole.FormerCode => WasCode(party, where),
            StateMeaningRole.FormerName when places.Count > 0 => WasNameThen(party, where),
            StateMeaningRole.FormerName => WasName(party),
            _ => IsOtherName(party),
        };
    }

    /// <summary>The name of a list of codes of states.</summary>
    public static LocalizedString OfList(string list) =>
        list switch
        {
            "ISO3166-1" => Iso3166Part1,
            "ISO3166-3" => Iso3166Part3,
            "IOC" => Olympic,
            "FIFA" => Fifa,
            "vehicle" => Vehicles,
            "cow" => CorrelatesOfWar,
            _ => GleditschAndWard,
        };

    /// <summary>A state.</summary>
    [Message("{name} ({state})")]
    public static partial Message Named(NameValue name, State state);

    /// <summary>A state that is over.</summary>
    [Message("{name} ({state}, {years})")]
    public static partial Message FormerState(NameValue name, State state, Message years);

    /// <summary>Where a code is in use.</summary>
    [Message("in {list}")]
    public static partial Message InList(LocalizedString list);

    /// <summary>Where and when a code was in use.</summary>
    [Message("in {list} {years}")]
    public static partial Message InListThen(LocalizedString list, Message years);

    /// <summary>Two things that a text means.</summary>
    [Message("{first}, and {second}")]
    public static partial Message Both(Message first, Message second);

    /// <summary>What to write instead.</summary>
    [Message("write {states}")]
    public static partial Message Write(ArgumentValue states);

    [Message("is the name of {state}")]
    private static partial Message IsName(Message state);

    [Message("is the official name of {state}")]
    private static partial Message IsOfficialName(Message state);

    [Message("is a name of {state}")]
    private static partial Message IsOtherName(Message state);

    [Message("is the adjective of {state}")]
    private static partial Message IsAdjective(Message state);

    [Message("was a name of {state}")]
    private static partial Message WasName(Message state);

    [Message("was a name of {state} {years}")]
    private static partial Message WasNameThen(Message state, ArgumentValue years);

    [Message("is the code of {state} {places}")]
    private static partial Message IsCode(Message state, ArgumentValue places);

    [Message("was the code of {state} {places}")]
    private static partial Message WasCode(Message state, ArgumentValue places);

    [Localized("ISO 3166-1")]
    static partial LocalizedString Iso3166Part1 { get; }

    [Localized("ISO 3166-3")]
    static partial LocalizedString Iso3166Part3 { get; }

    [Localized("the list of the International Olympic Committee")]
    static partial LocalizedString Olympic { get; }

    [Localized("the list of FIFA")]
    static partial LocalizedString Fifa { get; }

    [Localized("the list of distinguishing signs of vehicles")]
    static partial LocalizedString Vehicles { get; }

    [Localized("the Correlates of War list of states")]
    static partial LocalizedString CorrelatesOfWar { get; }

    [Localized("the list of Gleditsch and Ward")]
    static partial LocalizedString GleditschAndWard { get; }
}
