namespace Relations.Import.Tests;

/// <summary>A list may have one number for an empire and its successors: the date says which is meant.</summary>
public sealed class StateAtDateTests
{
    [Theory]
    [InlineData("cow", "365", "1900", "RUS")]
    [InlineData("cow", "365", "1933-12-13", "SUN")]
    [InlineData("gw", "365", "1950", "SUN")]
    [InlineData("cow", "365", "2005", "RUS")]
    [InlineData("cow", "345", "1999", "YUG")]
    [InlineData("cow", "345", "2004", "SCG")]
    [InlineData("cow", "345", "2015", "SRB")]
    public void The_entry_for_the_time_goes_before_that_for_all_times(
        string list,
        string code,
        string date,
        string state
    )
    {
        var dossier = Imported.By(
            $"mapping: 1\ninputs: {{ make: {{ collection: recognitions, id: r, fields: {{ of: {{ from: of, state: {{ by: {list}, at: date }} }}, date: date }} }} }}\n",
            ("a.csv", $"of,date\n{code},{date}\n")
        );
        Assert.Equal(state, Assert.Single(dossier.Recognitions).Of.Id);
    }
}
