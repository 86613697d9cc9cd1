namespace Civitai.Orchestration.Faults.Kills;

/// <summary>Where a program is killed on the way from a submission to its file.</summary>
internal enum KillPlace
{
    /// <summary>A connection is made, its TLS session is not: no byte of the request has left.</summary>
    BeforeSend,

    /// <summary>The whole request has left; the service acts on it after the program's death.</summary>
    AfterSend,

    /// <summary>The service has acted; no byte of its reply has left.</summary>
    AfterAccept,

    /// <summary>The reply has been read; the program has not stored the id.</summary>
    BeforeStore,

    /// <summary>The service holds a read open.</summary>
    WhileWaiting,

    /// <summary>Half of the file has come.</summary>
    MidDownload,

    /// <summary>The whole file has come; it has not its final name.</summary>
    BeforeRename,
}
