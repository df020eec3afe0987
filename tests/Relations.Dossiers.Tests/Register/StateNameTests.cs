namespace Relations.Dossiers.Tests;

public class StateNameTests
{
    static readonly string[] Languages = ["en", "tr", "az", "fr"];

    [Fact]
    public void Every_state_and_every_capital_has_a_name_in_each_language() =>
        Assert.All(
            StateRegister.States.Values,
            state =>
            {
                Assert.Equal(Languages, state.Names!.Translations.Select(name => name.Language));
                Assert.All(
                    state.Capital,
                    capital => Assert.Equal(Languages, capital.Names!.Translations.Select(name => name.Language))
                );
            }
        );

    [Fact]
    public void Every_state_has_an_adjective_in_each_language()
    {
        var adjectives = StateNames
            .All.Where(name => name.Kind == StateNameKind.Adjective)
            .ToLookup(name => name.State);
        Assert.All(
            StateRegister.States.Keys,
            id => Assert.Superset(Languages.ToHashSet(), adjectives[id].SelectMany(name => name.Languages).ToHashSet())
        );
    }

    [Fact]
    public void Names_and_codes_belong_to_states_of_the_register_and_have_periods_that_can_be_read()
    {
        Assert.All(StateNames.All, name => Assert.True(IsSound(name.State, name.Period), name.ToString()));
        Assert.All(StateNames.Codes, code => Assert.True(IsSound(code.State, code.Period), code.ToString()));
    }

    [Theory]
    [InlineData("ISO3166-1", "ROM", "ROU", "/2002-02-01")]
    [InlineData("ISO3166-1", "ZAR", "COD", "/1997-07-14")]
    [InlineData("ISO3166-3", "BUMM", "MMR", null)]
    [InlineData("IOC", "GDR", "DDR", "1968/1988")]
    [InlineData("FIFA", "SUI", "CHE", "/..")]
    [InlineData("vehicle", "UK", "GBR", "2021-09-28/..")]
    [InlineData("cow", "640", "TUR", "/..")]
    [InlineData("gw", "GDR", "DDR", "1949-10-05/1990-10-02")]
    public void A_code_has_its_list_and_period(string list, string code, string state, string? period) =>
        Assert.Contains(
            StateNames.Codes,
            one => (one.List, one.Code, one.State, one.Period?.ToString()) == (list, code, state, period)
        );

    static bool IsSound(string state, SourceDate? period) =>
        StateRegister.States.ContainsKey(state) && period is null or { Value: not null };
}
