using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Relations.Documents.Word;

/// <summary>Why a file is no template.</summary>
public enum WordTemplateProblem
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is no Word file (.docx or .dotx), such as a workbook or a file of Word 97.</summary>
    NotWord,

    /// <summary>It is protected by a password.</summary>
    Encrypted,

    /// <summary>It holds macros, or may hold them by its type (.docm, .dotm).</summary>
    HasMacros,

    /// <summary>It is cut off, or what it holds is not what such files hold.</summary>
    Damaged,

    /// <summary>Unpacked, it has more than 256 MiB.</summary>
    TooLarge,
}

/// <summary>
/// A Word file (.docx, .dotx) whose styles, cover, header, footer, page and numbering a document takes over. The document replaces
/// the content control with the tag <c>briefing</c>, or the paragraph with the bookmark <c>briefing</c>; else it follows all that is there.
/// </summary>
public sealed class WordTemplate
{
    /// <summary>The tag of the content control, and the name of the bookmark, that the document replaces.</summary>
    public const string Place = "briefing";

    const long LargestContent = 256L << 20;

    // How a file of the older container begins, in which encrypted ones are wrapped.
    static ReadOnlySpan<byte> OlderContainer => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    WordTemplate(byte[] file) => File = file;

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes, which are copied.</param>
    /// <param name="problem">Why it is no template; <see cref="WordTemplateProblem.None"/> where it is one.</param>
    /// <returns>The template; null where the file is no template.</returns>
    public static WordTemplate? Read(ReadOnlySpan<byte> file, out WordTemplateProblem problem)
    {
        var template = new WordTemplate(file.ToArray());
        problem = file.StartsWith(OlderContainer)
            ? file.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) < 0
                ? WordTemplateProblem.NotWord
                : WordTemplateProblem.Encrypted
            : file.StartsWith("PK"u8)
                ? template.Problem()
                : WordTemplateProblem.NotWord;
        return problem == WordTemplateProblem.None ? template : null;
    }

    /// <summary>A copy of it as a document, which may be changed.</summary>
    internal WordprocessingDocument Open(Stream copy)
    {
        copy.Write(File.Span);
        copy.Position = 0;
        var package = WordprocessingDocument.Open(copy, isEditable: true);
        if (package.DocumentType == WordprocessingDocumentType.Template)
            package.ChangeDocumentType(WordprocessingDocumentType.Document);
        return package;
    }

    WordTemplateProblem Problem()
    {
        try
        {
            using var content = new MemoryStream(File.ToArray());
            using (var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.GetEntry("[Content_Types].xml") is null)
                    return WordTemplateProblem.NotWord;
                if (archive.Entries.Sum(entry => entry.Length) > LargestContent)
                    return WordTemplateProblem.TooLarge;
            }
            using var package = WordprocessingDocument.Open(content, isEditable: false);
            return package.MainDocumentPart is not { } main ? WordTemplateProblem.NotWord
                : package.DocumentType
                    is WordprocessingDocumentType.MacroEnabledDocument
                        or WordprocessingDocumentType.MacroEnabledTemplate
                || main.VbaProjectPart is not null
                    ? WordTemplateProblem.HasMacros
                : IsWhole(main) ? WordTemplateProblem.None
                : WordTemplateProblem.Damaged;
        }
        catch (OpenXmlPackageException)
        {
            // The package is whole, and another kind of document.
            return WordTemplateProblem.NotWord;
        }
        catch (Exception failure)
            when (failure
                    is InvalidDataException
                        or IOException
                        or XmlException
                        or InvalidOperationException
                        or NotSupportedException
                        or ArgumentException
                        or UriFormatException
                        or OverflowException
            )
        {
            return WordTemplateProblem.Damaged;
        }
    }

    // Parts are read when they are asked for, and one that is cut off is found only then.
    static bool IsWhole(MainDocumentPart main)
    {
        foreach (var part in main.Parts.Select(pair => pair.OpenXmlPart).Append(main))
            _ = part.RootElement?.Descendants().Count();
        return main.Document?.Body is not null;
    }
}
