// The floor: the rows of the benchmark without any binding. Obeys the protocol of bench/protocol.md on its
// standard input and output; `--warm` keeps the heap, so that no page faults on fresh memory are left.
#include <malloc.h>
#include <torch/torch.h>

#include <chrono>
#include <climits>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;
// Runs so many iterations; returns what `check` compares, where there is such a thing.
using Row = std::function<double(int64_t)>;

std::string data;

Tensor read(const std::string& name, int dims) {
  std::ifstream file(data + "/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("can't read " + data + "/" + name);
  const auto number = [&] {
    unsigned char b[4];
    file.read(reinterpret_cast<char*>(b), 4);
    return int64_t{b[0]} << 24 | b[1] << 16 | b[2] << 8 | b[3];
  };
  number();
  std::vector<int64_t> shape;
  for (int i = 0; i < dims; i++) shape.push_back(number());
  Tensor tensor = at::empty(shape, at::kByte);
  file.read(static_cast<char*>(tensor.mutable_data_ptr()), static_cast<std::streamsize>(tensor.nbytes()));
  return tensor;
}

struct Digits {
  Tensor images = read("train-images-idx3-ubyte", 3).to(at::kFloat).div(255);
  Tensor labels = read("train-labels-idx1-ubyte", 1).to(at::kLong);
};
Digits& digits() {
  static Digits instance;
  return instance;
}

// A hundred batches, drawn once: the same in all three languages.
std::vector<Tensor> batches(int64_t size) {
  torch::manual_seed(1);
  std::vector<Tensor> list;
  for (int i = 0; i < 100; i++) list.push_back(at::randint(digits().images.size(0), {size}, at::kLong));
  return list;
}

Row op(const std::function<Tensor(const Tensor&, const Tensor&)>& f, bool grad = false) {
  const Tensor a = at::ones({2, 2}).set_requires_grad(grad);
  const Tensor b = at::ones({2, 2});
  return [=](int64_t n) {
    for (int64_t i = 0; i < n; i++) f(a, b);
    return 0.0;
  };
}

std::map<std::string, std::function<Row()>> operators() {
  using T = const Tensor&;
  return {
      {"add", [] { return op([](T a, T b) { return a.add(b); }); }},
      {"relu", [] { return op([](T a, T) { return a.relu(); }); }},
      {"mm", [] { return op([](T a, T b) { return a.mm(b); }); }},
      {"view", [] { return op([](T a, T) { return a.view({4}); }); }},
      {"sum", [] { return op([](T a, T) { return a.sum(1); }); }},
      {"addgrad", [] { return op([](T a, T b) { return a.add(b); }, true); }},
  };
}

template <typename Model, typename Optimizer>
Row training(Model model, Optimizer opt, Tensor images, Tensor labels, std::vector<Tensor> order) {
  torch::nn::CrossEntropyLoss criterion;
  return [=, at = size_t{0}](int64_t n) mutable {
    double last = 0;
    for (int64_t i = 0; i < n; i++) {
      const Tensor& batch = order[at++ % order.size()];
      const Tensor x = images.index_select(0, batch), y = labels.index_select(0, batch);
      Tensor loss = criterion(model->forward(x), y);
      opt->zero_grad();
      loss.backward();
      opt->step();
      last = loss.item<float>();
    }
    return last;
  };
}

Row prelu() {
  auto order = batches(64);
  Tensor images = digits().images.flatten(1), labels = digits().labels;
  torch::manual_seed(0);
  // One after the other: arguments are made in whatever order, and each draws its weights.
  torch::nn::Sequential model;
  model->push_back(torch::nn::Linear(28 * 28, 256));
  model->push_back(torch::nn::PReLU());
  model->push_back(torch::nn::Linear(256, 10));
  return training(model, std::make_shared<torch::optim::SGD>(model->parameters(), 0.1), images, labels,
                  order);
}

// models/bp/model.ts, by hand as it is there.
Tensor logistic(const Tensor& x) { return x.neg().exp().add(1).reciprocal(); }
Tensor logistic_grad(const Tensor& x) {
  const Tensor y = logistic(x);
  return y.mul(y.neg().add(1));
}
Tensor row_softmax(const Tensor& x) {
  const Tensor y = x.sub(x.amax(-1, true)).exp();
  return y.div(y.sum(-1, true));
}
Tensor mean_cross_entropy(const Tensor& y, const Tensor& t) {
  return y.gather(1, t.argmax(1).unsqueeze(1)).clamp_min(1e-7).log().mean().neg();
}

Row bp() {
  auto order = batches(100);
  Tensor images = digits().images.flatten(1), labels = at::eye(10).index_select(0, digits().labels);
  torch::manual_seed(0);
  Tensor W1 = at::randn({28 * 28, 50}).mul(0.01), b1 = at::zeros({50});
  Tensor W2 = at::randn({50, 10}).mul(0.01), b2 = at::zeros({10});
  return [=, at = size_t{0}](int64_t n) mutable {
    const auto predict = [&](const Tensor& x) {
      return row_softmax(logistic(x.matmul(W1).add(b1)).matmul(W2).add(b2));
    };
    double last = 0;
    for (int64_t i = 0; i < n; i++) {
      const Tensor& batch = order[at++ % order.size()];
      const Tensor x = images.index_select(0, batch), t = labels.index_select(0, batch);
      {
        const Tensor a1 = x.matmul(W1).add(b1);
        const Tensor z1 = logistic(a1);
        const Tensor y = row_softmax(z1.matmul(W2).add(b2));
        const Tensor da2 = y.sub(t).div(x.size(0));
        const Tensor da1 = da2.matmul(W2.t()).mul(logistic_grad(a1));
        const Tensor dW1 = x.t().matmul(da1), db1 = da1.sum(0), dW2 = z1.t().matmul(da2), db2 = da2.sum(0);
        W1.sub_(dW1.mul(0.1));
        b1.sub_(db1.mul(0.1));
        W2.sub_(dW2.mul(0.1));
        b2.sub_(db2.mul(0.1));
      }
      last = mean_cross_entropy(predict(x), t).item<float>();
    }
    return last;
  };
}

struct ConvNet : torch::nn::Module {
  torch::nn::Conv2d conv1{torch::nn::Conv2dOptions(1, 32, 5).padding(torch::kSame)};
  torch::nn::Conv2d conv2{torch::nn::Conv2dOptions(32, 64, 5).padding(torch::kSame)};
  torch::nn::Linear fc1{7 * 7 * 64, 1024};
  torch::nn::Dropout dropout{0.5};
  torch::nn::Linear fc2{1024, 10};

  ConvNet() {
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("fc1", fc1);
    register_module("dropout", dropout);
    register_module("fc2", fc2);
    for (torch::nn::Module* layer :
         std::initializer_list<torch::nn::Module*>{&*conv1, &*conv2, &*fc1, &*fc2}) {
      torch::NoGradGuard guard;
      auto parameters = layer->named_parameters();
      // A normal distribution cut off at two standard deviations, as nn.init.trunc_normal_ draws it.
      Tensor drawn = parameters["weight"].normal_(0, 0.1);
      const float limit = 0.2F;
      for (;;) {
        const Tensor outside = (drawn < -limit).logical_or(drawn > limit);
        if (!outside.any().item<bool>()) break;
        drawn = at::where(outside, at::empty_like(drawn).normal_(0, 0.1), drawn);
      }
      parameters["weight"].copy_(drawn);
      parameters["bias"].fill_(0.1);
    }
  }

  Tensor forward(Tensor x) {
    x = at::max_pool2d(conv1->forward(x).relu(), 2);
    x = at::max_pool2d(conv2->forward(x).relu(), 2);
    x = fc1->forward(x.flatten(1)).relu();
    return fc2->forward(dropout->forward(x));
  }
};

Row cnn() {
  auto order = batches(50);
  Tensor images = digits().images.unsqueeze(1), labels = digits().labels;
  torch::manual_seed(0);
  auto model = std::make_shared<ConvNet>();
  const auto opt = std::make_shared<torch::optim::Adam>(model->parameters(), torch::optim::AdamOptions(1e-4));
  return training(model, opt, images, labels, order);
}

// Batches of 64, shuffled; an iteration is a batch.
Row loader() {
  Tensor images = digits().images.flatten(1), labels = digits().labels;
  Tensor order;
  return [=, at = int64_t{0}](int64_t n) mutable {
    for (int64_t i = 0; i < n; i++) {
      if (at == 0) order = at::randperm(images.size(0));
      const Tensor batch = order.slice(0, at, std::min(at + 64, images.size(0)));
      images.index_select(0, batch);
      labels.index_select(0, batch);
      at = at + 64 < images.size(0) ? at + 64 : 0;
    }
    return 0.0;
  };
}

constexpr size_t kFloats = 1 << 18;  // 1 MB

Row copy_in() {
  std::vector<float> from(kFloats, 1.5F);
  return [=](int64_t n) mutable {
    for (int64_t i = 0; i < n; i++) at::from_blob(from.data(), {static_cast<int64_t>(kFloats)}).clone();
    return 0.0;
  };
}

Row round_trip() {
  std::vector<float> from(kFloats, 1.5F);
  return [=](int64_t n) mutable {
    for (int64_t i = 0; i < n; i++) {
      const Tensor t = at::from_blob(from.data(), {static_cast<int64_t>(kFloats)});
      auto* to = static_cast<float*>(std::malloc(t.nbytes()));
      std::memcpy(to, t.const_data_ptr(), t.nbytes());
      asm volatile("" : : "r"(to) : "memory");  // or all of it would be optimised away
      std::free(to);
    }
    return 0.0;
  };
}

Row copy_out() {
  const Tensor from = at::full({static_cast<int64_t>(kFloats)}, 1.5F);
  std::vector<float> to(kFloats);
  return [=](int64_t n) mutable {
    for (int64_t i = 0; i < n; i++) {
      std::memcpy(to.data(), from.const_data_ptr(), from.nbytes());
      asm volatile("" : : "r"(to.data()) : "memory");  // as above
    }
    return 0.0;
  };
}

int64_t peak_memory() {
  std::ifstream status("/proc/self/status");
  std::string key;
  while (status >> key) {
    int64_t kilobytes = 0;
    if (key == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  bool start = false;
  for (int i = 1; i < argc; i++) {
    const std::string argument = argv[i];
    if (argument == "--warm") {
      mallopt(M_MMAP_THRESHOLD, INT_MAX);
      mallopt(M_TRIM_THRESHOLD, INT_MAX);
      mallopt(M_TOP_PAD, 64 << 20);
    } else if (argument == "--start") {
      start = true;
    } else {
      data = argument;
    }
  }
  if (start) {
    at::ones({2, 2}).add(1);
    std::cout << peak_memory() << std::endl;
    return 0;
  }

  auto rows = operators();
  rows["prelu"] = prelu;
  rows["bp"] = bp;
  rows["cnn"] = cnn;
  rows["loader"] = loader;
  rows["copyin"] = copy_in;
  rows["roundtrip"] = round_trip;
  rows["copyout"] = copy_out;
  std::map<std::string, Row> ready;

  std::string command, name;
  int64_t n = 0;
  int threads = 0;
  while (std::cin >> command >> name >> n >> threads) {
    try {
      at::set_num_threads(threads);
      if (command == "check") {
        std::printf("%.9g\n", rows.at(name)()(n));
      } else {
        if (!ready.contains(name)) ready[name] = rows.at(name)();
        const auto begin = Clock::now();
        ready[name](n);
        std::cout << std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - begin).count()
                  << std::endl;
      }
    } catch (const std::exception& e) {
      std::cout << "error " << std::string(e.what()).substr(0, std::string(e.what()).find('\n')) << std::endl;
    }
    std::fflush(stdout);
  }
}
