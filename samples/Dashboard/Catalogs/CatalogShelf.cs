using System.Collections.Immutable;
using System.Security.Cryptography;
using Indicators.Json;

namespace Indicators.Samples.Dashboard;

/// <summary>The catalogues of the dashboard: those it starts with, and the newest of those that were uploaded. All in memory.</summary>
internal sealed class CatalogShelf
{
    private readonly Lock _lock = new();
    private readonly int _mostUploads;
    private ImmutableArray<ShelvedCatalog> _catalogs;

    /// <param name="folder">A folder with a folder for each catalogue; the folder's name is the catalogue's id.</param>
    /// <param name="mostUploads">How many uploaded ones are kept; the oldest goes first.</param>
    public CatalogShelf(string folder, int mostUploads)
    {
        _mostUploads = mostUploads;
        _catalogs = [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(Read)];
    }

    public ImmutableArray<ShelvedCatalog> All => _catalogs;

    public ShelvedCatalog? Find(string id) => _catalogs.FirstOrDefault(one => one.Id == id);

    /// <summary>Keeps an uploaded catalogue. Its id is made of what it holds: the same twice is kept once.</summary>
    public ShelvedCatalog Add(IndicatorCatalog catalog, string name)
    {
        using var content = new MemoryStream();
        CatalogWriter.Write(catalog, content);
        string id = "upload-" + Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)))[..12];
        lock (_lock)
        {
            if (Find(id) is { } known)
                return known;
            var added = new ShelvedCatalog(id, new LocalizedText(name, name), catalog);
            ShelvedCatalog[] uploads = [.. _catalogs.Where(IsUpload).Append(added).TakeLast(_mostUploads)];
            _catalogs = [.. _catalogs.Where(one => !IsUpload(one)), .. uploads];
            return added;
        }
    }

    private static bool IsUpload(ShelvedCatalog one) => one.Id.StartsWith("upload-", StringComparison.Ordinal);

    private static ShelvedCatalog Read(string folder)
    {
        string id = Path.GetFileName(folder);
        LocalizedText name = DashboardWords.Table.Keys.Contains("catalog." + id)
            ? DashboardWords.Table["catalog." + id]
            : new LocalizedText(id, id);
        return new ShelvedCatalog(id, name, CatalogReader.Read(folder));
    }
}
