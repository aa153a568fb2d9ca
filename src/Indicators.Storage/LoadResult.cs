namespace Indicators.Storage;

/// <summary>What a load did.</summary>
public sealed record LoadResult
{
    internal LoadResult(string release, long observations, bool wasThere)
    {
        Release = release;
        Observations = observations;
        WasThere = wasThere;
    }

    /// <summary>The key of the release.</summary>
    public string Release { get; }

    /// <summary>How many observations the release has in the store.</summary>
    public long Observations { get; }

    /// <summary>True where the release was in the store already and nothing was changed.</summary>
    public bool WasThere { get; }
}
