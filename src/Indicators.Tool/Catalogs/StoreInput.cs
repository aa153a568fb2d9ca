using Indicators.Storage;

namespace Indicators.Tool;

/// <summary>
/// A store named in the place of a catalogue: <c>sqlite:file.db</c>, or <c>postgres:</c> with the connection in an environment variable.
/// </summary>
internal static class StoreInput
{
    private const string Sqlite = "sqlite:";
    private const string Postgres = "postgres:";

    /// <summary>The variable with the connection string; <c>postgres:NAME</c> names another.</summary>
    private const string Variable = "INDICATORS_POSTGRES";

    public static bool IsStore(string text) =>
        text.StartsWith(Sqlite, StringComparison.Ordinal) || text.StartsWith(Postgres, StringComparison.Ordinal);

    /// <summary>Opens a store; a file that is to be read must be there.</summary>
    public static ObservationStore Open(string text, Language language, bool mayCreate = false)
    {
        StoreAddress address = AddressOf(text, language);
        if (!mayCreate && text.StartsWith(Sqlite, StringComparison.Ordinal) && !File.Exists(text[Sqlite.Length..]))
            throw new FileNotFoundException(null, text[Sqlite.Length..]);
        return ObservationStore.OpenAsync(address).GetAwaiter().GetResult();
    }

    public static IndicatorCatalog Read(string text, Language language) =>
        Open(text, language).ReadCatalogAsync().GetAwaiter().GetResult();

    /// <summary>The connection string is never shown: it may hold a password.</summary>
    private static StoreAddress AddressOf(string text, Language language)
    {
        if (text.StartsWith(Sqlite, StringComparison.Ordinal) && text.Length > Sqlite.Length)
            return StoreAddress.Sqlite(text[Sqlite.Length..]);
        if (!text.StartsWith(Postgres, StringComparison.Ordinal))
            throw new StoreException(language.Say("load.no-store", text));
        string variable = text.Length > Postgres.Length ? text[Postgres.Length..] : Variable;
        string? connection = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrWhiteSpace(connection))
            throw new StoreException(language.Say("load.no-connection", variable));
        try
        {
            return StoreAddress.Postgres(connection);
        }
        catch (ArgumentException)
        {
            throw new StoreException(language.Say("load.no-connection", variable));
        }
    }
}
