namespace Indicators.Samples.Dashboard;

/// <summary>A kind of file that becomes a catalogue.</summary>
internal interface IUploadKind
{
    /// <summary>The word for it in a form.</summary>
    string Word { get; }

    /// <summary>Reads a file. Whatever is in it, the outcome says what is wrong; nothing is thrown.</summary>
    UploadOutcome Read(UploadedFile file);
}
