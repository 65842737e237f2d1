package gloss.models;

/// How a model's server is spoken to.
public enum Protocol {
    /// `POST …/chat/completions`, as OpenAI made it and most others (vLLM, llama.cpp, LM Studio,
    /// DeepSeek, Qwen, Kimi …) understand it.
    OPENAI,
    /// `POST …/api/chat` of an Ollama server.
    OLLAMA
}
