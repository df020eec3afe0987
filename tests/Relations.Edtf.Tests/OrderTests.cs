namespace Relations.Tests;

public class OrderTests
{
    [Fact]
    public void The_table_is_whole() => Assert.Equal(1498, Rows.Order.Count);

    [Fact]
    public void Every_pair_is_ordered_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var row in Rows.Order)
        {
            Edtf a = Rows.Date(row.Text("a")!),
                b = Rows.Date(row.Text("b")!);
            Check("before", EdtfOrder.Before(a, b));
            Check("after", EdtfOrder.After(a, b));
            Check("overlap", EdtfOrder.Overlaps(a, b));
            Check("within", EdtfOrder.Within(a, b));

            void Check(string name, Ternary found)
            {
                if (Word(found) != row.Text(name))
                    wrong.Add($"{a.Text} {name} {b.Text}: {Word(found)}, not {row.Text(name)}");
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} answers:\n" + string.Join('\n', wrong.Take(60)));
    }

    static string Word(Ternary truth) =>
        truth switch
        {
            Ternary.Yes => "yes",
            Ternary.No => "no",
            _ => "maybe",
        };
}
