using System.Text;

namespace Relations.Import.Tests.Sources;

public sealed class DelimitedTests
{
    [Fact]
    public void Each_cell_has_its_line_and_column()
    {
        var read = Foreign.Read("visits.csv", "from,to\nTUR,\"AZE\"\n\nGEO,\"two\nlines\"\nFRA,x\n");
        Assert.Empty(read.Problems);
        Assert.Equal(["2:5 AZE", "4:5 two\nlines", "6:5 x"], read.At("to"));
        Assert.Equal(["from 2:1 TUR", "to 2:5 AZE"], read.Leaves().Take(2));
    }

    [Fact]
    public void Delimiter_quotation_mark_and_encoding_are_seen_and_stated()
    {
        var bytes = EncodingDetector
            .Find("windows-1254")!
            .GetBytes("ad;şehir\nİsmet İnönü;'Iğdır; Kars'\nŞükrü Saraçoğlu;Ödemiş\n");
        var read = Foreign.Read("people.csv", bytes);
        Assert.Equal(["İsmet İnönü", "Şükrü Saraçoğlu"], read.Texts("ad"));
        Assert.Equal(["Iğdır; Kars", "Ödemiş"], read.Texts("şehir"));
        Assert.Equal(
            [
                "1:1 the file is read as windows-1254, in which its letters make the most ordinary words",
                "1:1 the fields are divided by ; and enclosed by '",
            ],
            read.Said
        );
    }

    [Theory]
    [InlineData("a,b\n1,\"open\n2,x\n3,y\n", "2:3")]
    [InlineData("a,b\n1,\"it's open\n2,x\n3,it's\n", "2:3")]
    [InlineData("a,b\n1,\"open\n'2',x\n3,y\n", "2:3")]
    [InlineData("a;b\n\"open;x\n2;y\n3;z\n", "2:1")]
    public void A_quotation_mark_that_is_not_closed_is_found_and_makes_no_other_the_usual_one(string text, string at)
    {
        var read = Foreign.Read("a.csv", text);
        Assert.Equal([$"{at} a quotation mark that is not closed; it is read as part of the field"], read.Faults);
        Assert.Equal(3, read.Records.Count);
    }

    [Theory]
    [InlineData("windows-1252", "nom,ville\nFrançois Mitterrand,Épinay-sur-Seine\nZoé,Orléans\n")]
    [InlineData("windows-1251", "имя,город\nАнна Ахматова,Москва\nпетр,Ереван\n")]
    [InlineData("windows-1250", "jméno,město\nVáclav Havel,Plzeň\nJiří,Ústí nad Labem\n")]
    public void The_encoding_is_guessed_by_ordinary_words(string encoding, string text)
    {
        var read = Foreign.Read("a.csv", EncodingDetector.Find(encoding)!.GetBytes(text));
        Assert.Equal(text.Split(',', '\n')[2], read.Records[0].Leaves().First().Text);
        Assert.StartsWith($"1:1 the file is read as {encoding}", read.Said.First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", false)]
    public void Unicode_is_known_with_and_without_a_byte_order_mark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("from,to\nBakı,Ankara\n")];
        Assert.Equal(["2:1 Bakı"], Foreign.Read("a.csv", bytes).At("from"));
    }

    [Fact]
    public void A_line_of_headers_beyond_the_end_is_told() =>
        Assert.Equal(
            ["1:1 nothing stands on line 9, which is that of the headers; no row is read"],
            Foreign.Read("a.csv", "a,b\n1,2\n", new() { HeaderRow = 9 }).Faults
        );

    [Fact]
    public void A_row_of_another_width_is_found_at_its_place_and_read()
    {
        var read = Foreign.Read("a.csv", "a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n,,\n7,8,9\n");
        Assert.Equal(
            ["3:1 a row of 2 fields under a header of 3 fields", "4:7 a row of 4 fields under a header of 3 fields"],
            read.Faults
        );
        Assert.Equal(5, read.Records.Count);
        Assert.Contains("4 4:7 4", read.Leaves());
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_does_not_swallow_the_rest()
    {
        var read = Foreign.Read("a.csv", "a,b\n1,\"open\n2,x\n3,y\n", new() { Quote = '"' });
        Assert.Equal(["\"open", "x", "y"], read.Texts("b"));
        Assert.Equal(["2:3 a quotation mark that is not closed; it is read as part of the field"], read.Faults);
    }

    [Fact]
    public void Titles_above_the_headers_are_passed_and_said()
    {
        var read = Foreign.Read("a.csv", "Visits of 1992\n\nfrom,to,year\nTUR,AZE,1992\nTUR,GEO,1993\n");
        Assert.Equal(["TUR", "TUR"], read.Texts("from"));
        Assert.Equal(["1:1 line 3 is read as the headers; the lines above it are not read"], read.Said);
    }

    [Fact]
    public void Without_headers_columns_are_called_by_number()
    {
        var read = Foreign.Read("a.csv", "TUR,1992-01-14\nAZE,1993-02-03\n");
        Assert.Equal(["1992-01-14", "1993-02-03"], read.Texts("2"));
        Assert.Equal(["1:1 no line is read as headers; the columns are called 1, 2, 3"], read.Said);
    }

    [Fact]
    public void A_directive_of_Excel_names_the_delimiter()
    {
        var read = Foreign.Read("a.csv", "sep=|\na|b\nx|1,2,3\n");
        Assert.Equal(["1,2,3"], read.Texts("b"));
    }

    [Fact]
    public void Zeros_and_broken_bytes_are_found()
    {
        byte[] bytes = [.. "a,b\nx,\0\ny,"u8, 0xC3, 0x28, .. "\n"u8];
        var read = Foreign.Read("a.csv", bytes, new() { Encoding = "utf-8" });
        Assert.Equal(
            [
                "2:3 a NUL character, which text does not hold",
                "3:3 a byte or character that is not valid in utf-8; it is read as U+FFFD",
            ],
            read.Faults
        );
    }

    [Fact]
    public void A_damaged_byte_among_UTF_8_does_not_make_the_file_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("ad,şehir\nİsmet,Iğdır\nŞükrü,Öde"), 0xFE, .. "i\n"u8];
        var read = Foreign.Read("a.csv", bytes);
        Assert.Equal(["Iğdır", "Öde\uFFFDi"], read.Texts("şehir"));
        Assert.Equal(["3:7 a byte or character that is not valid in utf-8; it is read as U+FFFD"], read.Said);
    }

    [Fact]
    public void The_encoding_is_guessed_where_letters_beyond_ASCII_first_stand()
    {
        var text = "ad,yer\n" + string.Concat(Enumerable.Repeat("Ali,Kars\n", 100_000)) + "İsmet,Iğdır\nŞükrü,Ödemiş\n";
        var read = Foreign.Read("a.csv", EncodingDetector.Find("windows-1254")!.GetBytes(text));
        Assert.Equal(["Ödemiş"], read.Texts("yer").TakeLast(1));
    }

    [Fact]
    public void An_encoding_that_does_not_exist_is_a_problem() =>
        Assert.Equal(
            ["1:1 there is no encoding utf-9"],
            Foreign.Read("a.csv", "a,b\n", new() { Encoding = "utf-9" }).Faults
        );

    [Fact]
    public void A_header_that_stands_twice_is_found() =>
        Assert.Equal(
            ["1:5 the header b stands a second time; this column is called 3"],
            Foreign.Read("a.csv", "a,b,b\nx,y,z\n").Faults
        );
}
