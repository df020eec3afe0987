using System.Globalization;
using System.Security;
using System.Text;

namespace Relations.Documents;

/// <summary>Writes the shapes of one drawing.</summary>
/// <param name="ink">How colours are written.</param>
sealed class SvgWriter(SvgInk ink)
{
    /// <summary>The fonts of its text, as attributes name them: the first that is there.</summary>
    public const string Fonts = "'Noto Sans','Segoe UI',Arial,'Liberation Sans',sans-serif";

    // What is narrower is not worth being told.
    const double LeastStretch = 4;

    /// <summary>The outline of a label; null where text stays text.</summary>
    public Func<LabelMark, TextOutline>? Outlines { get; init; }

    readonly StringBuilder text = new();
    LineMark? drawn;

    public string Write(Drawing drawing, SvgNames names)
    {
        var (width, height) = (Math.Max(drawing.Width, 1), Math.Max(drawing.Height, 1));
        text.Append(CultureInfo.InvariantCulture, $"<svg {names.Opening} viewBox=\"0 0 {N(width)} {N(height)}\" ");
        text.Append(CultureInfo.InvariantCulture, $"width=\"{N(width)}\" height=\"{N(height)}\" role=\"img\" ");
        var described = names.Description.Length > 0;
        text.Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{names.Id}-title\"");
        if (described)
            text.Append(CultureInfo.InvariantCulture, $" aria-describedby=\"{names.Id}-desc\"");
        text.Append(CultureInfo.InvariantCulture, $">\n<title id=\"{names.Id}-title\">{Escape(names.Title)}</title>");
        if (described)
            text.Append(
                CultureInfo.InvariantCulture,
                $"<desc id=\"{names.Id}-desc\">{Escape(names.Description)}</desc>"
            );
        var pen = new Pen(this, drawing.Width);
        foreach (var shape in drawing.Shapes)
            pen.Visit(shape);
        EndLines();
        return text.Append("\n</svg>").ToString();
    }

    // Lines of one kind that follow each other, as those of a torn edge, are one path.
    void Line(LineMark line)
    {
        if (
            drawn is null
            || !(drawn.Tone == line.Tone && drawn.Dashed == line.Dashed && drawn.Thickness == line.Thickness)
        )
        {
            EndLines();
            text.Append("\n<path d=\"");
        }
        text.Append(CultureInfo.InvariantCulture, $"M{N(line.FromX)} {N(line.FromY)}L{N(line.ToX)} {N(line.ToY)}");
        drawn = line;
    }

    void EndLines()
    {
        if (drawn is { } line)
            text.Append('"')
                .Append(ink.Attributes(null, line.Tone))
                .Append(Stroke(line.Thickness, line.Dashed))
                .Append("/>");
        drawn = null;
    }

    void Path(PathMark path)
    {
        EndLines();
        text.Append("\n<path d=\"M");
        text.AppendJoin('L', path.Points.Select(point => $"{N(point.X)} {N(point.Y)}"));
        text.Append('"')
            .Append(ink.Attributes(null, path.Tone))
            .Append(Stroke(path.Thickness, dashed: false))
            .Append("/>");
    }

    void Area(AreaMark area)
    {
        EndLines();
        text.Append("\n<path d=\"M");
        text.AppendJoin('L', area.Points.Select(point => $"{N(point.X)} {N(point.Y)}"));
        text.Append("Z\"").Append(ink.Attributes(area.Fill, area.Edge));
        if (area.Edge is not null)
            text.Append(Stroke(area.Thickness, area.Dashed));
        text.Append("/>");
    }

    void Label(LabelMark label, double room)
    {
        EndLines();
        if (Outlines is { } outlines)
        {
            text.Append(SvgOutline.Of(label, outlines(label), ink.Attributes(label.Tone, null)));
            return;
        }
        var words = LabelFit.Within(label, room);
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n<text x=\"{N(label.X)}\" y=\"{N(label.Y)}\" font-size=\"{N(label.Size)}\""
        );
        text.Append(
            label.Align switch
            {
                LabelAlign.Middle => " text-anchor=\"middle\"",
                LabelAlign.End => " text-anchor=\"end\"",
                _ => "",
            }
        );
        text.Append(
            label.Style switch
            {
                TextStyle.Strong => " font-weight=\"bold\"",
                TextStyle.Emphasis => " font-style=\"italic\"",
                _ => "",
            }
        );
        var width = LetterWidths.Of(words, label.Size, label.Style);
        if (width >= LeastStretch && LetterWidths.Knows(words))
            text.Append(CultureInfo.InvariantCulture, $" textLength=\"{N(width)}\" lengthAdjust=\"spacingAndGlyphs\"");
        text.Append(ink.Attributes(label.Tone, null)).Append('>').Append(Escape(words)).Append("</text>");
    }

    static string Stroke(double thickness, bool dashed) =>
        $" stroke-width=\"{N(thickness)}\"" + (dashed ? " stroke-dasharray=\"3 2\"" : "");

    static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    static string Escape(string text) => SecurityElement.Escape(text) ?? "";

    /// <summary>Writes each kind of mark.</summary>
    sealed class Pen(SvgWriter writer, double width) : MarkVisitor<bool>
    {
        protected internal override bool VisitLine(LineMark line)
        {
            writer.Line(line);
            return true;
        }

        protected internal override bool VisitPath(PathMark path)
        {
            writer.Path(path);
            return true;
        }

        protected internal override bool VisitArea(AreaMark area)
        {
            writer.Area(area);
            return true;
        }

        protected internal override bool VisitLabel(LabelMark label)
        {
            writer.Label(label, LabelFit.Room(label, width));
            return true;
        }
    }
}
