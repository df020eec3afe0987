using CsCheck;

namespace Relations.Documents.Tests;

public sealed class PictureTests
{
    [Theory]
    [InlineData(0, new byte[] { 0, 100, 200, 255 }, new byte[] { 0, 100, 200, 255 })]
    [InlineData(2, new byte[] { 1, 2, 3, 4, 5, 6 }, new byte[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(4, new byte[] { 0, 255, 0, 0, 0, 51, 200, 255 }, new byte[] { 0, 255, 204, 200 })]
    [InlineData(6, new byte[] { 10, 20, 30, 255, 10, 20, 30, 0 }, new byte[] { 10, 20, 30, 255, 255, 255 })]
    public void What_can_be_seen_through_is_laid_over_white(int color, byte[] samples, byte[] expected)
    {
        var channels = color switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        var picture = Read(SamplePictures.Png(color, samples.Length / channels, 1, samples));
        Assert.Equal(expected, picture.Samples!.Value.ToArray());
        Assert.Equal(color is 0 or 4, picture.IsGrey);
    }

    [Fact]
    public void Data_that_ask_for_a_dictionary_beside_them_are_damaged() =>
        Assert.Equal(
            "is damaged: its pixels cannot be read",
            Problem(SamplePictures.File(SamplePictures.Header(0, 1, 1), [0x78, 0xBB, 0, 0, 0, 1, 3, 0]))
        );

    [Fact]
    public void Colours_of_a_palette_are_looked_up_with_their_opacity()
    {
        var file = SamplePictures.Png(3, 2, 1, [1, 0], ("PLTE", [10, 20, 30, 0, 0, 0]), ("tRNS", [255, 51]));
        Assert.Equal([204, 204, 204, 10, 20, 30], Read(file).Samples!.Value.ToArray());
        Assert.Equal(
            "is damaged: its pixels cannot be read",
            Problem(SamplePictures.Png(3, 2, 1, [2, 0], ("PLTE", [10, 20, 30, 0, 0, 0])))
        );
    }

    [Theory]
    [InlineData(0, new byte[] { 7, 8 }, new byte[] { 0, 7 }, new byte[] { 255, 8 })]
    [InlineData(
        2,
        new byte[] { 1, 2, 3, 1, 2, 4 },
        new byte[] { 0, 1, 0, 2, 0, 3 },
        new byte[] { 255, 255, 255, 1, 2, 4 }
    )]
    public void The_colour_that_stands_for_nothing_is_white(int color, byte[] samples, byte[] key, byte[] expected)
    {
        var file = SamplePictures.Png(color, 2, 1, samples, ("tRNS", key));
        Assert.Equal(expected, Read(file).Samples!.Value.ToArray());
    }

    [Fact]
    public void Rows_are_the_same_whatever_filter_each_has() =>
        Gen.Select(Gen.Byte.Array[5 * 4 * 3], Gen.Int[0, 4].Array[4])
            .Sample(
                (samples, filters) =>
                {
                    var rows = Enumerable.Range(0, 4).SelectMany(y => Filtered(samples, filters[y], y, 15, 3));
                    var file = SamplePictures.File(SamplePictures.Header(2, 5, 4), SamplePictures.Deflated(rows));
                    Assert.Equal(samples, Read(file).Samples!.Value.ToArray());
                }
            );

    [Fact]
    public void Jpeg_files_are_taken_as_they_are_up_to_their_end()
    {
        foreach (var file in (byte[][])[SamplePictures.Baseline, SamplePictures.Progressive, SamplePictures.Grey])
        {
            var picture = Read([.. file, 1, 2, 3]);
            Assert.Equal((16, 8), (picture.Width, picture.Height));
            Assert.Equal(file, picture.File.ToArray());
            Assert.Equal(file == SamplePictures.Grey, picture.IsGrey);
        }
    }

    [Theory]
    [InlineData(10, 10, 7.5, 7.5)]
    [InlineData(4000, 1000, 113.386, 28.346)]
    [InlineData(1000, 1000, 56.693, 56.693)]
    public void It_is_at_most_40_by_20_millimetres_and_no_larger_than_its_pixels_allow(
        int w,
        int h,
        double width,
        double height
    )
    {
        var size = Read(SamplePictures.Png(0, w, h, new byte[w * h])).Size;
        Assert.Equal((width, height), (Math.Round(size.Width, 3), Math.Round(size.Height, 3)));
    }

    // Made when they are needed: the runner writes the data of a theory as text, which takes gigabytes for the largest of these.
    static readonly (string Problem, Func<byte[]> File)[] BadPictures =
    [
        ("is neither a PNG nor a JPEG file", () => []),
        ("is neither a PNG nor a JPEG file", () => "<svg/>"u8.ToArray()),
        ("is larger than 5 MiB", () => new byte[(5 << 20) + 1]),
        ("has the colours of print (CMYK) instead of RGB or grey", () => SamplePictures.Cmyk),
        ("holds no picture", () => [0xFF, 0xD8, 0xFF, 0xD9]),
        ("has no width or no height", () => SamplePictures.Png(0, 0, 1, [0])),
        ("has no width or no height", () => SamplePictures.Png(0, 1, 0, [0])),
        ("has 4001 × 1 pixels; no side may have more than 4000", () => SamplePictures.Png(0, 4001, 1, new byte[4001])),
        ("has 16 bits a sample instead of 8", () => SamplePictures.File(SamplePictures.Header(0, 1, 1, bits: 16), [0])),
        ("is interlaced", () => SamplePictures.File(SamplePictures.Header(0, 1, 1, interlace: 1), [0])),
        ("has a form that PNG does not know", () => SamplePictures.File(SamplePictures.Header(5, 1, 1), [0])),
        ("is damaged: its pixels cannot be read", () => SamplePictures.Png(0, 2, 2, [1, 2])),
        ("is damaged: its pixels cannot be read", () => SamplePictures.Png(0, 2, 1, [1, 2, 3])),
        ("is damaged: its pixels cannot be read", () => SamplePictures.File(SamplePictures.Header(0, 1, 1), [1, 2, 3])),
        ("is damaged: its pixels cannot be read", () => Bomb()),
        ("holds a part that PNG does not know", () => SamplePictures.Png(0, 1, 1, [0], ("ABCD", []))),
        ("holds no header, or two", () => SamplePictures.Png(0, 1, 1, [0], ("IHDR", []))),
        (
            "is to be turned or mirrored (EXIF orientation 6); save it upright",
            () => SamplePictures.Turned(SamplePictures.Baseline, 6, isLittle: true)
        ),
        (
            "is to be turned or mirrored (EXIF orientation 3); save it upright",
            () => SamplePictures.Turned(SamplePictures.Progressive, 3, isLittle: false)
        ),
        (
            "is to be turned or mirrored (EXIF orientation 8); save it upright",
            () => SamplePictures.Png(0, 1, 1, [0], ("eXIf", SamplePictures.Exif(8, isLittle: true)))
        ),
        ("is damaged: a checksum does not hold", () => Changed(SamplePictures.Png(4, 4), 20)),
    ];

    public static TheoryData<int, string> Bad
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < BadPictures.Length; i++)
                data.Add(i, BadPictures[i].Problem);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_file_that_cannot_be_used_is_refused_with_the_reason(int which, string problem) =>
        Assert.Equal(problem, Problem(BadPictures[which].File()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_picture_that_says_it_is_upright_is_taken(bool isLittle) =>
        Assert.Equal(16, Read(SamplePictures.Turned(SamplePictures.Baseline, 1, isLittle)).Width);

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_refused()
    {
        foreach (var file in (byte[][])[SamplePictures.Png(5, 3), SamplePictures.Baseline, SamplePictures.Progressive])
            Assert.All(Enumerable.Range(0, file.Length), length => Problem(file[..length]));
    }

    [Fact]
    public void No_file_makes_the_reader_fail() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1000], Gen.Byte)
            .Sample(
                (which, at, value) =>
                {
                    byte[][] files = [SamplePictures.Png(5, 3), SamplePictures.Baseline, SamplePictures.Progressive];
                    byte[] file = [.. files[which]];
                    file[at % file.Length] = value;
                    var reading = Picture.Read(file);
                    Assert.True(reading.Picture is null != reading.Problem is null);
                },
                iter: 3000
            );

    // Zeros deflate to a thousandth; what is more than the header says is never inflated.
    static byte[] Bomb() =>
        SamplePictures.File(SamplePictures.Header(0, 8, 8), SamplePictures.Deflated(new byte[50_000_000]));

    static byte[] Changed(byte[] file, int at)
    {
        file[at] ^= 1;
        return file;
    }

    /// <summary>A row with its filter, as a writer makes it.</summary>
    static IEnumerable<byte> Filtered(byte[] samples, int filter, int y, int length, int step)
    {
        int At(int x, int row) => x < 0 || row < 0 ? 0 : samples[(row * length) + x];
        yield return (byte)filter;
        for (var x = 0; x < length; x++)
        {
            var (left, above, corner) = (At(x - step, y), At(x, y - 1), x < step ? 0 : At(x - step, y - 1));
            var expected = left + above - corner;
            var nearest = ((int[])[left, above, corner]).MinBy(value => Math.Abs(expected - value));
            int[] guess = [0, left, above, (left + above) / 2, nearest];
            yield return (byte)(At(x, y) - guess[filter]);
        }
    }

    static Picture Read(byte[] file)
    {
        var reading = Picture.Read(file);
        Assert.Null(reading.Problem);
        return reading.Picture!;
    }

    static string Problem(byte[] file)
    {
        var reading = Picture.Read(file);
        Assert.Null(reading.Picture);
        return Assert.IsType<Message>(reading.Problem).ToString();
    }
}
