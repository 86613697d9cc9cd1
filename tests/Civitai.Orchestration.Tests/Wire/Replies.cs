namespace Civitai.Orchestration.Tests.Wire;

/// <summary>Replies in the shapes that the service's documents and observations show.</summary>
internal static class Replies
{
    internal const string Training = """
        {
          "id": "wf_training", "createdAt": "2026-10-01T10:00:00Z", "startedAt": "2026-10-01T10:00:05.25Z", "status": "processing", "tags": ["lora", "cat"], "metadata": { "run": 7, "deep": { "a": [1, { "b": null }] } },
          "arguments": {}, "callbacks": [{ "url": "https://hooks.example.com/a", "type": ["workflow:*"], "detailed": true }], "currencies": ["blue", "yellow"], "ephemeral": false, "externalId": "7-sdk-1",
          "cost": { "base": 500, "factors": { "priority": 1 }, "fixed": { "storage": 50 }, "tips": { "civitai": 0, "creators": 0 }, "fees": { "urn:air:sdxl:lora:civitai:1@2": 0.5 }, "total": 0, "variable": true },
          "transactions": { "list": [{ "type": "debit", "amount": 250, "id": "t1", "accountType": "blue" }] }, "tips": { "civitai": 0, "creators": 0 }, "nsfwLevel": "pg", "upgradeMode": "manual",
          "steps": [{
            "$type": "training", "name": "$0", "status": "processing", "priority": "low", "timeout": "1.00:00:00", "retries": 2, "metadata": {}, "startedAt": "2026-10-01T10:00:05Z", "estimatedProgressRate": 0.41,
            "preparation": { "resource": "urn:air:sdxl:checkpoint:civitai:101055@128078", "queuePosition": 0, "progress": 1, "etaSeconds": 0 },
            "queuePosition": { "precedingJobs": 0 },
            "jobs": [{ "id": "j1", "status": "processing", "startedAt": "2026-10-01T10:00:06Z", "cost": 12.5, "estimatedProgressRate": 0.41, "queuePosition": { "support": "available", "precedingJobs": 0, "startAt": "2026-10-01T10:00:06Z", "completeAt": "2026-10-01T11:00:06Z" } }],
            "input": {
              "engine": "ai-toolkit", "ecosystem": "sdxl", "epochs": 2, "optimizerType": "adamw8bit", "lr": 0.0005, "usesStepPricing": false, "requiresAgeClassification": true, "defaultSteps": 2000, "maxBatchSize": 4,
              "trainingData": { "type": "zip", "sourceUrl": "https://files.example.com/a.zip", "count": 20 }, "samples": { "prompts": ["a cat \ud83d\udc31", "a dog"] }
            },
            "output": {
              "moderationStatus": "approved",
              "epochs": [
                { "epochNumber": 1, "model": { "type": "file", "id": "MODEL1.safetensors", "available": true, "url": "https://files.example.com/1?sig=a", "urlExpiresAt": "2026-10-02T10:00:00Z" }, "samples": [{ "type": "image", "id": "S1.jpeg", "available": true, "width": 1024, "height": 1024, "url": "https://files.example.com/s1" }] },
                { "epochNumber": 2, "model": { "type": "file", "id": "MODEL2.safetensors", "available": false }, "samples": [{ "type": "image", "id": "S2.jpeg", "available": false }] }
              ]
            }
          }]
        }
        """;

    internal const string Images = """
        {
          "id": "wf_images", "createdAt": "2026-10-01T10:00:00Z", "startedAt": "2026-10-01T10:00:01Z", "completedAt": "2026-10-01T10:00:09Z", "status": "succeeded", "tags": [], "lostBlobsRefund": 1.5, "forceRefunded": false,
          "cost": { "base": 12, "total": 12 }, "transactions": { "list": [{ "type": "debit", "amount": 12, "accountType": "yellow" }, { "type": "credit", "amount": 3, "accountType": "yellow" }] },
          "steps": [
            {
              "$type": "imageGen", "name": "hero", "status": "succeeded", "priority": "normal", "jobs": [{ "id": "j", "status": "succeeded" }],
              "input": { "engine": "sdcpp", "ecosystem": "zImage", "model": "turbo", "operation": "createImage", "prompt": "a lighthouse", "quantity": 2, "seed": 5 },
              "output": { "images": [{ "type": "image", "id": "A.png", "available": true, "url": "https://files.example.com/a", "previewUrl": "https://files.example.com/p", "previewUrlExpiresAt": "2026-10-02T10:00:00Z", "width": 1024, "height": 768, "nsfwLevel": "pg", "jobId": "j", "tier": "hot" }, { "id": "B.png", "available": true, "url": "https://files.example.com/b" }], "errors": [] }
            },
            { "$type": "imageGen", "name": "second", "status": "failed", "reason": "blocked", "blockedReason": "minor", "input": { "engine": "paintbrush", "quantity": 1 }, "jobs": [{ "status": "failed", "reason": "blocked" }] }
          ]
        }
        """;

    internal const string Legacy = """
        {
          "id": "wf_legacy", "status": "succeeded", "steps": [
            {
              "$type": "imageResourceTraining", "name": "0", "status": "succeeded",
              "input": { "engine": "kohya", "model": "urn:air:sdxl:checkpoint:civitai:1@2", "trainingData": "https://files.example.com/a.zip", "trainingDataImagesCount": 20, "loraName": "cat", "maxTrainEpochs": 2, "targetSteps": 900 },
              "output": { "moderationStatus": "approved", "eta": 12.5, "storedAsAssets": true, "sampleImagesPrompts": ["a cat"], "sampleInputImages": ["https://files.example.com/i"], "epochs": [{ "epochNumber": 1, "blobName": "cat.safetensors", "blobSize": 1234567890123, "blobUrl": "https://files.example.com/1", "sampleImages": ["https://files.example.com/s"] }] }
            },
            { "$type": "dreamCatcher", "name": "d", "status": "succeeded", "startedAt": "2026-10-01T10:00:00Z", "input": { "depth": 2 }, "output": { "dreams": ["x"] } }
          ]
        }
        """;

    internal static IReadOnlyList<string> All { get; } = [Training, Images, Legacy];
}
