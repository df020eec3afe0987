namespace Relations.Dossiers;

/// <summary>A file of a dossier that is opened and read, and what was found in it.</summary>
sealed class LoadedFile : IDisposable
{
    readonly List<ReadProblem> problems = [];
    Stream? content;
    FileReader? reader;

    LoadedFile(SourceFile file) => File = file;

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>How many bytes it has, where that is known.</summary>
    public long Length => content is { CanSeek: true } ? content.Length : 0;

    /// <summary>Its records.</summary>
    public IReadOnlyList<Record> Records => reader?.Records ?? [];

    /// <summary>What could not be taken up.</summary>
    public IReadOnlyList<UnreadValue> Unread => reader?.Unread ?? [];

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<ReadProblem> Problems => problems;

    /// <summary>Opens a file. That it cannot be opened is a problem of it.</summary>
    public static LoadedFile Open(IDossierFiles files, SourceFile file)
    {
        var read = new LoadedFile(file);
        read.Guard(() =>
        {
            var opened = files.Open(file.Path);
            read.content = opened.Content;
            if (opened.Content is null)
            {
                read.Fail(WhyUnopened(opened.Refusal));
            }
        });
        return read;
    }

    /// <summary>Reads it, where it could be opened.</summary>
    public void Read(IDossierFiles files, FileReader with)
    {
        if (content is null)
        {
            return;
        }

        reader = with;
        Guard(() =>
        {
            with.Read(files, content);
            problems.AddRange(with.Problems);
        });
        Dispose();
    }

    public void Dispose()
    {
        content?.Dispose();
        content = null;
    }

    void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail(ReadTexts.NotReadToEnd());
        }
    }

    void Fail(Message why) => problems.Add(new(ProblemKind.Unreadable, why, new(File.Path, new(1, 1, 1))));

    static Message WhyUnopened(FileRefusal refusal) =>
        refusal switch
        {
            FileRefusal.Outside => FileTexts.LeadsOut(),
            FileRefusal.Special => FileTexts.NotRegular(),
            _ => FileTexts.NotOpened(),
        };
}
