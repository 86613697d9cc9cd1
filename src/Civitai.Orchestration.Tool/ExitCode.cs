namespace Civitai.Orchestration.Tool;

/// <summary>What the program ends with, one code for each kind of failure.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Something that is none of the others, for example a file that cannot be had or written.</summary>
    public const int Failure = 1;

    /// <summary>The command line cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>The dataset or the settings are not valid, as the program or the service finds; nothing was started.</summary>
    public const int Invalid = 3;

    /// <summary>The price was declined or is above the limit, or the account cannot pay; this call started nothing.</summary>
    public const int Price = 4;

    /// <summary>There is no token, it cannot be one, it is not accepted, or it may not do this.</summary>
    public const int Token = 5;

    /// <summary>The service could not be reached or gave no usable answer, and nothing that is paid for was or may have been accepted. Trying again may help.</summary>
    public const int Unavailable = 6;

    /// <summary>The service refused the request, does not know the run, or has other work under its key; or the run cannot be worked on now: another process does, or it has no file yet.</summary>
    public const int Refused = 7;

    /// <summary>The work was accepted and failed, was cancelled, or made nothing that can be used.</summary>
    public const int Failed = 8;

    /// <summary>As <see cref="Unavailable"/>, but something was accepted, or may have been: it goes on and is paid for. Begun anew it would be paid twice; the command that is named goes on with it.</summary>
    public const int Unsettled = 9;

    /// <summary>Ctrl+C. What was accepted goes on.</summary>
    public const int Interrupted = 130;
}
