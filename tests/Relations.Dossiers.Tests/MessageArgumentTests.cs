namespace Relations.Dossiers.Tests;

public sealed class MessageArgumentTests
{
    [Fact]
    public void References_and_records_say_whether_they_are_states()
    {
        Assert.Equal(new StateValue("AZE"), ArgumentValue.Of(new Ref<State>("AZE")));
        Assert.Equal(new RecordValue("baku"), ArgumentValue.Of(new Ref<Place>("baku")));
        Assert.Equal(new StateValue("AZE"), ArgumentValue.Of(new State { Id = "AZE" }));
        Assert.Equal(new RecordValue("baku"), ArgumentValue.Of(new Place { Id = "baku" }));
    }

    [Fact]
    public void A_date_is_written_with_its_calendar() =>
        Assert.Equal(new DateValue("1917-10-25 (julian)"), ArgumentValue.Of(new SourceDate("1917-10-25", "julian")));

    [Fact]
    public void References_in_a_list_keep_their_kind()
    {
        var list = ArgumentValue.ListOf([new Ref<State>("AZE"), new Ref<State>("TUR")], ListForm.And);
        Assert.Equal("AZE and TUR", list.In(Language.English));
        Assert.All(((ListValue)list).Items, item => Assert.IsType<StateValue>(item));
    }

    [Fact]
    public void The_code_of_a_state_is_cut_where_it_is_as_long_as_a_file() =>
        Assert.Equal(121, new StateValue(new('A', 5000)).In(Language.English).Length);
}
