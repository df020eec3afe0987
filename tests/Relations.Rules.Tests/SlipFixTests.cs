using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public class SlipFixTests
{
    [Theory]
    [InlineData("people", "id,names,rank\na,A, Preferred \n", "id,names,rank\na,A,preferred\n")]
    [InlineData("people", "id,names\n Abc ,A\r\n", "id,names\nabc,A\r\n")]
    [InlineData("states", "id;names\ntur;T\n", "id;names\nTUR;T\n")]
    [InlineData("missions", "id,sending,kind\nm, aze,\" Embassy\"\n", "id,sending,kind\nm,AZE,\"embassy\"\n")]
    [InlineData(
        "agreements",
        "id,title,parties\nt,\"a \"\"b\"\"\nc\",\"TUR\n\n aze\nRUS \"\n",
        "id,title,parties\nt,\"a \"\"b\"\"\nc\",\"TUR\n\nAZE\nRUS\"\n"
    )]
    [InlineData("events", "id,dates\nv,\"2017-02-uu\"\n", "id,dates\nv,\"2017-02-XX\"\n")]
    public void A_cell_of_which_the_meaning_is_certain_is_mended_and_nothing_else(
        string table,
        string before,
        string after
    ) => Assert.Equal(after, Fixed(new MemoryFiles().With(table + ".csv", before), table + ".csv"));

    [Fact]
    public void An_id_is_mended_first_and_what_refers_to_it_after_it()
    {
        var files = new MemoryFiles()
            .With("people.csv", "id,names\n Abc,A\n")
            .With("tenures.csv", "id,person\nt,aBC \n");
        Assert.Equal("id,person\nt,abc\n", Fixed(files, "tenures.csv"));
    }

    [Fact]
    public void An_item_in_a_table_of_its_own_is_mended_there()
    {
        var files = new MemoryFiles()
            .With("sources.csv", "id,title\ns,S\n")
            .With("people.csv", "id,names\na,A\n")
            .With("citations.csv", "record,collection,no,source,quote,reading\na,people,1,S,\"q, q\",STATED\n");
        var expected = "record,collection,no,source,quote,reading\na,people,1,s,\"q, q\",stated\n";
        Assert.Equal(expected, Fixed(files, "citations.csv"));
    }

    [Fact]
    public void An_id_that_rows_of_another_table_name_is_left_and_the_rest_of_the_file_is_mended()
    {
        var files = new MemoryFiles()
            .With("people.csv", "id,names,rank\n a,A,Normal\n")
            .With("citations.csv", "record,collection,no,quote\n a,people,1,q\n");
        var result = Fix(files);
        Assert.Equal("id,names,rank\n a,A,normal\n", Encoding.UTF8.GetString(result.Files.Read("people.csv")!));
        Assert.StartsWith("something else would go unread", Assert.Single(result.NotMade).WhyNot);
    }

    [Fact]
    public void Two_ids_that_would_become_one_are_left()
    {
        var text = "id,names\nAbc,A\n abc,B\n";
        Assert.Equal(text, Fixed(new MemoryFiles().With("people.csv", text), "people.csv"));
    }

    [Theory]
    [InlineData("\u0130zmir", "izmir")]
    [InlineData("\u0131zmir", "izmir")]
    [InlineData("\u00C7orlu", "\u00E7orlu")]
    public void The_case_of_a_letter_beyond_ASCII_is_no_slip(string written, string id)
    {
        var text = $"id,sending,seat\nm,TUR,{written}\n";
        var files = new MemoryFiles().With("places.csv", $"id,names\n{id},A\n").With("missions.csv", text);
        Assert.Equal(text, Fixed(files, "missions.csv"));
    }

    [Theory]
    [InlineData("' AZE '", "write AZE, without spaces around it")]
    [InlineData("aze", "write AZE, in capitals")]
    [InlineData("Aze\u00A0", "write AZE, in capitals and without spaces around it")]
    public void The_help_says_what_to_write(string cell, string help)
    {
        var files = Files().With("places.csv", $"id,names,state\np,P,{cell.Trim('\'')}\n");
        var findings = Checker.Check(DossierReader.Read(files), new() { Select = ["ENT001"] }).Findings;
        Assert.Equal(help, Assert.Single(findings).Help);
    }

    [Theory]
    [InlineData(" a ,people,1,q,stated", "a,people,1,q,stated", "write a, without spaces around it")]
    [InlineData("A,people,1,q,stated", "a,people,1,q,stated", "write a, in small letters")]
    [InlineData("a,People,1,q,stated", "a,people,1,q,stated", "write people, in small letters")]
    [InlineData(
        "aze, STATES,1,q,stated",
        "AZE,states,1,q,stated",
        "write states, in small letters and without spaces around it"
    )]
    [InlineData("aze,states,1,q,stated", "AZE,states,1,q,stated", "write AZE, in capitals")]
    [InlineData("A,people,1,Q,Stated", "a,people,1,q,stated", "write a, in small letters")]
    public void The_keys_of_an_item_are_told_what_to_write_and_mended(string before, string after, string help)
    {
        var files = Items(before);
        var problem = Assert.Single(DossierReader.Read(files).Problems);
        Assert.Equal((help, "citations.csv"), (problem.Help, problem.Place.File));
        Assert.EndsWith($"\n{after}\n", Fixed(files, "citations.csv"));
    }

    [Theory]
    [InlineData("B,people,1,q,stated")]
    [InlineData("c,people,1,q,stated")]
    [InlineData("a,,1,q,stated")]
    [InlineData("b,visitz,1,q,stated")]
    public void The_keys_of_an_item_of_which_the_meaning_is_not_certain_are_left(string row) =>
        Assert.EndsWith($"\n{row}\n", Fixed(Items(row), "citations.csv"));

    static MemoryFiles Items(string row) =>
        Files()
            .With("sources.csv", "id,title\nq,Q\n")
            .With("people.csv", "id,names\na,A\nb,B\n")
            .With("states.csv", "id,names\nAZE,A\n")
            .With("citations.csv", $"record,collection,no,source,reading\nb,people,1,q,stated\n{row}\n");

    [Fact]
    public void A_row_of_a_list_is_told_that_spaces_stand_around_its_record()
    {
        var files = Files()
            .With("people.csv", "id,names\na,A\n")
            .With("citations.csv", "record,collection,no,quote\na ,people,1,q\n");
        Assert.Equal("write a, without spaces around it", Assert.Single(DossierReader.Read(files).Problems).Help);
    }

    static MemoryFiles Files() => new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n");

    static FixResult Fix(MemoryFiles files) =>
        Fixer.Fix(
            DossierReader.Read(files.With("dossier.yaml", "format: 1\ntitle: T\n")),
            new() { Select = ["FMT", "DAT", "ENT", "SRC003", "AGR004"] },
            withUnsafe: false
        );

    static string Fixed(MemoryFiles files, string path) => Encoding.UTF8.GetString(Fix(files).Files.Read(path)!);
}
