namespace Indicators.Samples.Dashboard;

/// <summary>The kinds of files that are taken.</summary>
internal static class UploadKinds
{
    public static IReadOnlyList<IUploadKind> All { get; } = [new CatalogUpload(), new TableUpload(), new TextUpload()];

    public static IUploadKind? Find(string? word) => All.FirstOrDefault(kind => kind.Word == word);
}
